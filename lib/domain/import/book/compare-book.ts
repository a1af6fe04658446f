import type { BookRecord } from '@/lib/domain/import/records';
import { teamKey } from '@/lib/domain/import/sheet/teams-found';
import { foldVietnamese } from '@/lib/schema/fold';

/** A case that the portal knows, as far as comparing needs it. */
export type KnownCase = {
  readonly id: string;
  readonly team: string;
  readonly number: number | null;
  readonly receivedDate: string;
  readonly parties: readonly string[];
};

export type CaseComparison<Case extends KnownCase = KnownCase> =
  | { readonly kind: 'new' }
  | { readonly kind: 'same'; readonly known: Case }
  /** Same team and day, and some of the parties. */
  | { readonly kind: 'doubtful'; readonly twins: readonly Case[] };

/** Cases by team and day; made once for a file. */
export type KnownCases<Case extends KnownCase = KnownCase> = ReadonlyMap<string, readonly Case[]>;

const dayKey = (team: string, date: string | null): string => `${teamKey(team)}|${date ?? ''}`;

export function indexCases<Case extends KnownCase>(cases: readonly Case[]): KnownCases<Case> {
  const index = new Map<string, Case[]>();
  for (const known of cases) {
    const key = dayKey(known.team, known.receivedDate);
    const sameDay = index.get(key);
    if (sameDay) sameDay.push(known);
    else index.set(key, [known]);
  }
  return index;
}

/** The same team, day and parties are the same case: importing a book again makes nothing new. */
export function compareCase<Case extends KnownCase>(
  record: BookRecord,
  known: KnownCases<Case>,
): CaseComparison<Case> {
  const sameDay = known.get(dayKey(record.team, record.receivedDate)) ?? [];
  const parties = new Set(record.parties.map(({ name }) => foldVietnamese(name)));
  const shared = (other: Case): number =>
    other.parties.filter((name) => parties.has(foldVietnamese(name))).length;
  const same = sameDay.find(
    (other) => other.parties.length === parties.size && shared(other) === parties.size,
  );
  if (same) return { kind: 'same', known: same };
  const twins = sameDay.filter((other) => shared(other) > 0);
  return twins.length > 0 ? { kind: 'doubtful', twins } : { kind: 'new' };
}
