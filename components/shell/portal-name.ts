/** The portal's name as it stands in the band, on the sign-in page and on prints. */
export const PORTAL_NAME = 'Hòa giải ở cơ sở';
