import { serverEnv } from '@/lib/env';

/** The page that a personal link opens; its forms post below it. */
export const linkHref = (token: string): string => `/l/${encodeURIComponent(token)}`;

/** The same as it is sent to the person. */
export const linkUrl = (token: string): string => serverEnv().publicOrigin + linkHref(token);

/** The address that a calendar asks again and again; the ending tells programs what it is. */
export const calendarUrl = (calendarToken: string): string =>
  `${serverEnv().publicOrigin}/calendar/${encodeURIComponent(calendarToken)}.ics`;
