import type { Counts } from '@/lib/domain/import/interpretation';
import type { Findings } from '@/lib/features/imports/batch/findings';

/** More sentences about teams than anybody reads before the rows themselves. */
const MOST_ISSUES = 200;

type Count = Counts[string];

/** Sums counts of the same name; lists (half-days of one class) belong to one part alone and stay. */
function add(one: Count | undefined, other: Count): Count {
  if (typeof one === 'number' && typeof other === 'number') return one + other;
  if (isGroup(one) && isGroup(other)) return addAll(one, other);
  return other;
}

const isGroup = (count: Count | undefined): count is Readonly<Record<string, number>> =>
  typeof count === 'object' && !Array.isArray(count);

function addAll<T extends Count>(one: Readonly<Record<string, T>>, other: Readonly<Record<string, T>>) {
  const sum: Record<string, T> = { ...one };
  for (const [name, count] of Object.entries(other)) sum[name] = add(sum[name], count) as T;
  return sum;
}

/** The findings of a file that was read in parts, one a commune. */
export function mergeFindings(parts: readonly Findings[]): Findings {
  return parts.reduce<Findings>(
    (all, part) => ({
      counts: addAll(all.counts, part.counts),
      teams: all.teams + part.teams,
      issues: [...all.issues, ...part.issues].slice(0, MOST_ISSUES),
      ignored: all.ignored + part.ignored,
    }),
    { counts: {}, teams: 0, issues: [], ignored: 0 },
  );
}
