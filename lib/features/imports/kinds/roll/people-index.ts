import type { RollRecord } from '@/lib/domain/import/records';
import type { KnownPerson } from '@/lib/features/imports/kinds/roll/known-roll';
import { foldVietnamese } from '@/lib/schema/fold';

export type PeopleIndex = {
  /** Who in the commune bears the row's name or its telephone. */
  readonly alike: (
    communeId: string,
    record: Pick<RollRecord, 'fullName' | 'phone'>,
  ) => readonly KnownPerson[];
};

/** Makes the people of a whole city quick to ask. */
export function indexPeople(people: readonly KnownPerson[]): PeopleIndex {
  const found = new Map<string, KnownPerson[]>();
  const put = (key: string, person: KnownPerson): void => {
    const known = found.get(key);
    if (known) known.push(person);
    else found.set(key, [person]);
  };
  for (const person of people) {
    put(`${person.communeId} ${person.searchName}`, person);
    if (person.phone !== null) put(`${person.communeId} ${person.phone}`, person);
  }
  return {
    alike: (communeId, { fullName, phone }) => [
      ...new Set([
        ...(found.get(`${communeId} ${foldVietnamese(fullName)}`) ?? []),
        ...(phone === null ? [] : (found.get(`${communeId} ${phone}`) ?? [])),
      ]),
    ],
  };
}
