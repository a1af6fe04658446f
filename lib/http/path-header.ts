/** The header in which `proxy.ts` hands a page its own path; set there for every request, never taken from outside. */
export const PATH_HEADER = 'x-portal-path';
