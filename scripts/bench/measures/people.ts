/** Whose pages are measured: the main user, and the city above. */
export const COMMUNE_OFFICER = 'phuong.lang';
export const CITY_OFFICER = 'sotuphap.hanoi';
export const READERS = [
  { place: 'commune', login: COMMUNE_OFFICER },
  { place: 'city', login: CITY_OFFICER },
] as const;

/** Who brings in the roll of the whole city. */
export const CITY_ADMIN = 'quantri.hanoi';

/** What the server may take, 95 times of 100, at one client. */
export const READ_LIMIT_MS = 50;
export const WRITE_LIMIT_MS = 100;
