/** The register of supporters. */
export const SUPPORTERS_HREF = '/supporters';

/** What supporters did. */
export const ACTIVITIES_HREF = '/supporters/activities';
