/**
 * Two entries that may be one person. A name alone proves nothing (a ward has three «Nguyễn Thị Lan»), so it is shown
 * and never decides; a telephone alone is often a family's.
 */
export type TwinFacts = {
  /** Folded: lower case, no marks (lib/schema/fold). */
  readonly searchName: string;
  readonly birthYear: number | null;
  /** Digits, leading zero. */
  readonly phone: string | null;
};

/** Strongest first. */
export const LIKENESSES = ['same_person', 'likely', 'possible', 'same_phone', 'same_name'] as const;
export type Likeness = (typeof LIKENESSES)[number];

export const LIKENESS_LABELS: Record<Likeness, string> = {
  same_person: 'Trùng họ tên, năm sinh và điện thoại',
  likely: 'Trùng họ tên và một điều nữa',
  possible: 'Trùng họ tên, chưa đủ thông tin để phân biệt',
  same_phone: 'Trùng số điện thoại',
  same_name: 'Chỉ trùng họ tên, năm sinh khác',
};

const agree = <T>(one: T | null, other: T | null): boolean | null =>
  one === null || other === null ? null : one === other;

/** How alike two entries are; null when nothing speaks for one person. */
export function likenessOf(one: TwinFacts, other: TwinFacts): Likeness | null {
  const year = agree(one.birthYear, other.birthYear);
  const phone = agree(one.phone, other.phone);
  if (one.searchName !== other.searchName) return phone ? 'same_phone' : null;
  if (year && phone) return 'same_person';
  if (year || phone) return 'likely';
  return year === false ? 'same_name' : 'possible';
}

export type Twin<Person> = { readonly person: Person; readonly likeness: Likeness };

/** The people who may be the candidate, likeliest first; ties keep the order they came in. */
export function likelyTwins<Person extends TwinFacts>(
  candidate: TwinFacts,
  people: readonly Person[],
): readonly Twin<Person>[] {
  return people
    .flatMap((person) => {
      const likeness = likenessOf(candidate, person);
      return likeness === null ? [] : [{ person, likeness }];
    })
    .sort((one, other) => LIKENESSES.indexOf(one.likeness) - LIKENESSES.indexOf(other.likeness));
}
