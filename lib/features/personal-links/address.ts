import { addressOf } from '@/lib/http/address-of';

/** The people of the commune and their links. */
export const PERSONAL_LINKS = '/personal-links';

/** Making links, for the people of a class or a team. */
export const newLinksHref = (of: { readonly classId?: string; readonly teamId?: string } = {}): string =>
  addressOf(`${PERSONAL_LINKS}/new`, { class: of.classId ?? null, team: of.teamId ?? null });

/** One person's links and what was done with them. */
export const linksOfHref = (mediatorId: string): string => `${PERSONAL_LINKS}/${mediatorId}`;
