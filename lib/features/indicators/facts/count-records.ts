import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { RecordKind } from '@/lib/domain/indicators/codes';
import type { FactsOf } from '@/lib/domain/indicators/facts';
import { placeMap, type FactsAsked } from '@/lib/features/indicators/facts/asked';
import type { RecordRelation } from '@/lib/features/indicators/facts/relation';

/** So many records of one unit with the same facts; `unitId` null: the place's own. */
export type CountedFacts<Kind extends RecordKind> = {
  readonly unitId: string | null;
  readonly count: number;
  readonly facts: FactsOf[Kind];
};

type Row<Kind extends RecordKind> = FactsOf[Kind] & {
  readonly unit_id: string | null;
  readonly count: number;
};

/** The records of a place by unit and facts: a whole city comes back as a few hundred lines. */
export async function countRecords<Kind extends RecordKind>(
  tx: ScopedTx,
  asked: FactsAsked,
  { rows, facts }: RecordRelation<Kind>,
): Promise<readonly CountedFacts<Kind>[]> {
  const found = await tx.$queryRaw<Row<Kind>[]>`
    WITH place AS MATERIALIZED (${placeMap(asked)})
    SELECT unit_id, ${facts}, count(*)::int AS count FROM (${rows}) record GROUP BY unit_id, ${facts}`;
  return found.map((row) => ({ unitId: row.unit_id, count: row.count, facts: row }));
}
