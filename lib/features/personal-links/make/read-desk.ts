import 'server-only';
import type { IsoDate } from '@/lib/domain/iso-date';
import { listLinkedPeople, type LinkedPerson } from '@/lib/features/personal-links/list/list-people';
import type { LinkFilter } from '@/lib/features/personal-links/list/params';
import { listClassChoices, listTeamChoices } from '@/lib/features/personal-links/list/places';
import { MOST_PEOPLE } from '@/lib/features/personal-links/make/schema';
import { usualExpiry } from '@/lib/features/personal-links/personal-link';
import type { Context } from '@/lib/server/context';

/** Whom links can be made for. */
export type MakeDesk = {
  /** Of which class or team; null: of the whole commune. */
  readonly of: string | null;
  readonly people: readonly LinkedPerson[];
  readonly expiresOn: IsoDate;
};

/** The people of a class, of a team, or of the whole commune, who sit in a team. */
export async function readMakeDesk(
  { tx, today }: Pick<Context, 'tx' | 'today'>,
  { classId, teamId }: Pick<LinkFilter, 'classId' | 'teamId'>,
): Promise<MakeDesk> {
  const filter = { q: '', state: null, classId, teamId };
  const people = await listLinkedPeople(tx, { filter, today }, { after: null, limit: MOST_PEOPLE });
  const choices = [...(await listClassChoices(tx, today)), ...(await listTeamChoices(tx, today))];
  return {
    of: choices.find(({ value }) => value === classId || value === teamId)?.label ?? null,
    people: people.filter(({ teamNames }) => teamNames.length > 0),
    expiresOn: usualExpiry(today),
  };
}
