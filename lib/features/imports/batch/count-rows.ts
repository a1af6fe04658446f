import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { Batch } from '@/lib/features/imports/batch/batch';
import { VERDICTS, type Verdict } from '@/lib/features/imports/kinds/kind';

/** Rows that wait, by what becomes of them; `warned`: they may go in and something should be looked at. */
export type RowCounts = Readonly<Record<Verdict | 'warned' | 'applied' | 'suggested', number>>;

/** How many rows of a batch there are of each kind. */
export async function countRows(
  tx: ScopedTx,
  { cityId, id }: Pick<Batch, 'cityId' | 'id'>,
): Promise<RowCounts> {
  const rows = await tx.$queryRaw<
    { verdict: Verdict; waiting: number; warned: number; applied: number; suggested: number }[]
  >`
    SELECT verdict, count(*) FILTER (WHERE applied_at IS NULL)::int AS waiting,
           count(*) FILTER (WHERE applied_at IS NULL AND verdict IN ('new', 'changed') AND issues <> '[]')::int AS warned,
           count(*) FILTER (WHERE applied_at IS NOT NULL)::int AS applied,
           count(*) FILTER (WHERE applied_at IS NULL AND verdict IN ('wrong', 'new', 'changed')
                              AND jsonb_path_exists(issues, '$[*].suggestion ? (@ <> null)'))::int AS suggested
      FROM import_row WHERE city_id = ${cityId}::uuid AND batch_id = ${id}::uuid GROUP BY verdict`;
  const sum = (of: 'warned' | 'applied' | 'suggested'): number =>
    rows.reduce((total, row) => total + row[of], 0);
  const waiting = (verdict: Verdict): number => rows.find((row) => row.verdict === verdict)?.waiting ?? 0;
  return {
    ...(Object.fromEntries(VERDICTS.map((verdict) => [verdict, waiting(verdict)])) as Record<
      Verdict,
      number
    >),
    warned: sum('warned'),
    applied: sum('applied'),
    suggested: sum('suggested'),
  };
}
