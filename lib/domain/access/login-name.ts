import type { Role } from '@/lib/domain/access/roles';
import type { CommuneKind } from '@/lib/domain/units/unit-name';

/** Letters without marks, digits, dots: what can be read out over the telephone and typed on any keyboard. */
export const LOGIN_NAME = /^[a-z0-9][a-z0-9._-]{2,63}$/;

const LONGEST = 64;

const COMMUNE_PREFIX: Record<CommuneKind, string> = { commune: 'xa', ward: 'phuong', special_zone: 'dackhu' };

/** What a suggestion is made of, folded: lower case, no marks (lib/schema/fold). */
export type LoginNameParts = {
  readonly role: Exclude<Role, 'operator'>;
  /** «nguyen van an» */
  readonly person: string;
  /** «ha noi», «lang»: the city, or the commune for everyone below the city. */
  readonly unit: string;
  /** Null above the commune. */
  readonly communeKind: CommuneKind | null;
};

const joined = (words: string): string => words.replace(/[^a-z0-9]/g, '');

/** «nguyen van an» → «annv»: the given name whole, then the initials of the rest, as offices write their mail names. */
export function shortName(person: string): string {
  const words = person.split(' ').map(joined).filter(Boolean);
  const given = words.at(-1) ?? '';
  return (
    given +
    words
      .slice(0, -1)
      .map((word) => word.charAt(0))
      .join('')
  );
}

/**
 * A login name to begin with. Offices are called by their unit («phuong.lang», «sotuphap.hanoi»), people of a team by
 * who they are and where («to.annv.lang», «hgv.annv.lang»).
 * @returns '' while too little is known to suggest anything.
 */
export function suggestLoginName({ role, person, unit, communeKind }: LoginNameParts): string {
  const place = joined(unit);
  if (place === '') return '';
  switch (role) {
    case 'city_admin':
      return `quantri.${place}`.slice(0, LONGEST);
    case 'city_officer':
      return `sotuphap.${place}`.slice(0, LONGEST);
    case 'commune_officer':
      return `${COMMUNE_PREFIX[communeKind ?? 'commune']}.${place}`.slice(0, LONGEST);
    case 'team_leader':
    case 'mediator': {
      const who = shortName(person);
      return who === '' ? '' : `${role === 'mediator' ? 'hgv' : 'to'}.${who}.${place}`.slice(0, LONGEST);
    }
  }
}
