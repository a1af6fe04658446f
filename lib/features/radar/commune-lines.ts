import type { FindingCode } from '@/lib/domain/roll/radar/findings';
import type { TeamRadar } from '@/lib/features/radar/team-radar';
import type { CommuneSort, RadarParams } from '@/lib/features/radar/params';
import type { Uncovered } from '@/lib/features/radar/uncovered';

/** A commune as a line of the city's table: how many of its teams are in order, and what the others lack. */
export type CommuneLine = {
  readonly id: string;
  readonly name: string;
  readonly teams: number;
  readonly consolidated: number;
  /** Teams by what was found; a team with two findings is counted under both. */
  readonly found: Readonly<Partial<Record<FindingCode, number>>>;
  readonly uncovered: number;
};

/** The judged teams of a city, counted by commune. A commune without a team has its line too. */
export function communeLines(
  communes: readonly { readonly id: string; readonly name: string }[],
  radars: readonly TeamRadar[],
  uncovered: readonly Uncovered[],
): readonly CommuneLine[] {
  const ofCommune = grouped(radars, ({ facts }) => facts.communeId);
  const without = grouped(uncovered, ({ communeId }) => communeId);
  return communes.map(({ id, name }) => {
    const teams = ofCommune.get(id) ?? [];
    return {
      id,
      name,
      teams: teams.length,
      consolidated: teams.filter(({ isConsolidated }) => isConsolidated).length,
      found: countFindings(teams),
      uncovered: without.get(id)?.length ?? 0,
    };
  });
}

function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** How many teams have each finding. */
export function countFindings(radars: readonly TeamRadar[]): Partial<Record<FindingCode, number>> {
  const counts: Partial<Record<FindingCode, number>> = {};
  for (const { findings } of radars) {
    for (const code of new Set(findings.map((finding) => finding.code)))
      counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}

const VALUE: Record<Exclude<CommuneSort, 'name'>, (line: CommuneLine) => number | null> = {
  // Without a team there is nothing to judge, and no rank.
  share: ({ teams, consolidated }) => (teams === 0 ? null : consolidated / teams),
  open: ({ teams, consolidated }) => teams - consolidated,
  few_mediators: ({ found }) => found.few_mediators ?? 0,
  few_women: ({ found }) => found.few_women ?? 0,
  few_minority_mediators: ({ found }) => found.few_minority_mediators ?? 0,
  leader: ({ found }) => (found.no_leader ?? 0) + (found.several_leaders ?? 0),
  not_recognised: ({ found }) => found.not_recognised ?? 0,
  uncovered: ({ uncovered }) => uncovered,
};

const inOrder = new Intl.Collator('vi', { numeric: true });

/** Communes in the order asked for; what cannot be judged comes last either way, and names decide between equals. */
export function sortCommunes(
  lines: readonly CommuneLine[],
  { sort, direction }: Pick<RadarParams, 'sort' | 'direction'>,
): readonly CommuneLine[] {
  const sign = direction === 'asc' ? 1 : -1;
  const byName = (one: CommuneLine, other: CommuneLine): number => inOrder.compare(one.name, other.name);
  if (sort === 'name') return [...lines].sort((one, other) => sign * byName(one, other));
  const value = VALUE[sort];
  return [...lines].sort((one, other) => {
    const [a, b] = [value(one), value(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null) || byName(one, other);
    return sign * (a - b) || byName(one, other);
  });
}
