import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { empty, sql, type Sql } from '@/lib/db/sql';
import type { RecordKind } from '@/lib/domain/indicators/codes';
import type { FactsOf } from '@/lib/domain/indicators/facts';
import type { IsoDate } from '@/lib/domain/iso-date';
import { communeName, type CommuneKind } from '@/lib/domain/units/unit-name';
import { placeMap, type FactsAsked } from '@/lib/features/indicators/facts/asked';
import type { RecordRelation } from '@/lib/features/indicators/facts/relation';
import { RECORD_NAMES, teamNames } from '@/lib/features/indicators/records/record-names';
import type { IndicatorRecord, RecordCursor } from '@/lib/features/indicators/records/types';

type Row<Kind extends RecordKind> = FactsOf[Kind] & {
  readonly record_id: string;
  readonly subject_id: string;
  readonly turning_day: IsoDate | null;
  readonly sort_name: string;
  readonly record_name: string;
  readonly commune_name: string | null;
  readonly commune_kind: CommuneKind | null;
  readonly team_names: string | null;
};

/** A record found, with the facts that its reason follows from. */
export type FoundRecord<Kind extends RecordKind> = Omit<IndicatorRecord, 'reason'> & {
  readonly facts: FactsOf[Kind];
};

/** Which page: after where, of at most how many, of records with which facts. */
export type PageAsked<Kind extends RecordKind> = {
  readonly wanted: readonly FactsOf[Kind][];
  readonly after: RecordCursor | null;
  readonly limit: number;
};

const isAfter = (after: RecordCursor | null, sortName: Sql): Sql =>
  after === null ? empty : sql`WHERE (${sortName}, r.record_id) > (${after.sortName}, ${after.id}::uuid)`;

/**
 * One page of the records that have any of the wanted facts: the very query that the figures group, asked row by row.
 * Names of teams and communes are looked up for the page alone. The records are gathered first: the planner cannot know
 * how many have some facts, and would gather them anew for each.
 */
export async function pageOfRecords<Kind extends RecordKind>(
  tx: ScopedTx,
  asked: FactsAsked,
  relation: RecordRelation<Kind>,
  { wanted, after, limit }: PageAsked<Kind>,
): Promise<readonly FoundRecord<Kind>[]> {
  if (wanted.length === 0) return [];
  const { rows, facts, typedFacts, kind } = relation;
  const { join, name, sortName, communeId } = RECORD_NAMES[kind];
  const found = await tx.$queryRaw<Row<Kind>[]>`
    WITH place AS MATERIALIZED (${placeMap(asked)}),
    record AS MATERIALIZED (${rows}),
    page AS (
      SELECT r.record_id, r.subject_id, r.turning_day, ${sortName} AS sort_name, ${name} AS record_name,
             ${communeId} AS commune_id, ${facts}
        FROM (SELECT ${asked.cityId}::uuid AS city_id, record.* FROM record) r
        JOIN (SELECT DISTINCT ${facts} FROM jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) AS w (${typedFacts})) wanted
             USING (${facts})
        ${join}
       ${isAfter(after, sortName)}
       ORDER BY sort_name, r.record_id LIMIT ${limit}::int)
    SELECT page.record_id, page.subject_id, page.turning_day::text, page.sort_name, page.record_name,
           u.name AS commune_name, u.kind AS commune_kind, ${teamNames(kind, asked.cityId, asked.day)} AS team_names, ${facts}
      FROM page LEFT JOIN commune u ON u.city_id = ${asked.cityId}::uuid AND u.id = page.commune_id
     ORDER BY sort_name, record_id`;
  return found.map((row) => ({
    id: row.subject_id,
    key: row.record_id,
    sortName: row.sort_name,
    name: row.record_name,
    communeName:
      row.commune_name === null || row.commune_kind === null
        ? null
        : communeName({ kind: row.commune_kind, name: row.commune_name }),
    teamName: row.team_names,
    day: row.turning_day,
    facts: row,
  }));
}
