import 'server-only';
import { containing } from '@/lib/db/like';
import type { ScopedTx } from '@/lib/db/scope';
import { empty, sql, type Sql } from '@/lib/db/sql';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { ReceiptWay } from '@/lib/domain/materials/receipt';
import { communeName, type CommuneKind } from '@/lib/domain/units/unit-name';
import type { PeopleFilter, PeopleParams } from '@/lib/features/materials/receipts/people-params';
import { servingOn } from '@/lib/features/materials/receipts/serving';
import { foldVietnamese } from '@/lib/schema/fold';

/** One time a person received a version. */
export type Receipt = { readonly id: string; readonly way: ReceiptWay; readonly on: IsoDate };

/** A mediator who serves today, and how they have the version. */
export type Receiver = {
  readonly mediatorId: string;
  readonly fullName: string;
  readonly searchName: string;
  readonly birthYear: number | null;
  readonly teamId: string;
  readonly teamName: string;
  readonly commune: string;
  readonly receipts: readonly Receipt[];
  /** The day on which the team was handed it as a whole. */
  readonly teamOn: IsoDate | null;
};

/** Whose version, on which day, which people. */
export type PeopleQuestion = {
  readonly versionId: string;
  readonly filter: PeopleFilter;
  readonly today: IsoDate;
};

type Row = Omit<Receiver, 'commune'> & { readonly communeName: string; readonly communeKind: CommuneKind };

// A person of two teams stands once, in the team they lead or the first; of a team that was asked for, in that team.
const serving = ({ versionId, filter, today }: PeopleQuestion): Sql => {
  const { q, communeId, teamId, has } = filter;
  const received = sql`EXISTS (SELECT 1 FROM material_receipt r WHERE r.city_id = s.city_id
    AND r.version_id = ${versionId}::uuid AND r.mediator_id = s.mediator_id)`;
  return sql`
    SELECT DISTINCT ON (s.mediator_id) s.city_id, s.mediator_id, s.team_id, s.commune_id, m.full_name, m.search_name, m.birth_year
      FROM service s JOIN mediator m ON m.city_id = s.city_id AND m.id = s.mediator_id
     WHERE s.city_id = scope_city() AND ${servingOn(today)}
       ${communeId ? sql`AND s.commune_id = ${communeId}::uuid` : empty}
       ${teamId ? sql`AND s.team_id = ${teamId}::uuid` : empty}
       ${q ? sql`AND m.search_name LIKE ${containing(foldVietnamese(q))}` : empty}
       ${has === 'yes' ? sql`AND ${received}` : empty}
       ${has === 'no' ? sql`AND NOT ${received}` : empty}
     ORDER BY s.mediator_id, s.role, s.team_id`;
};

/** Mediators of the reader's scope by name, `limit` at most. */
export async function listPeople(
  tx: ScopedTx,
  question: PeopleQuestion,
  { after, limit }: Pick<PeopleParams, 'after'> & { readonly limit: number },
): Promise<readonly Receiver[]> {
  const { versionId } = question;
  const rows = await tx.$queryRaw<Row[]>`
    WITH page AS MATERIALIZED (
      SELECT * FROM (${serving(question)}) p
       WHERE ${after ? sql`(p.search_name, p.mediator_id) > (${after.name}, ${after.id}::uuid)` : sql`true`}
       ORDER BY p.search_name, p.mediator_id LIMIT ${limit})
    SELECT p.mediator_id AS "mediatorId", p.full_name AS "fullName", p.search_name AS "searchName", p.birth_year AS "birthYear",
           p.team_id AS "teamId", t.name AS "teamName", u.name AS "communeName", u.kind AS "communeKind",
           (SELECT coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'way', r.way, 'on', r.received_on) ORDER BY r.received_on, r.way), '[]')
              FROM material_receipt r WHERE r.city_id = p.city_id AND r.version_id = ${versionId}::uuid
               AND r.mediator_id = p.mediator_id) AS receipts,
           (SELECT g.received_on::text FROM material_receipt g WHERE g.city_id = p.city_id AND g.version_id = ${versionId}::uuid
               AND g.team_id = p.team_id AND g.way = 'team') AS "teamOn"
      FROM page p
      JOIN team t ON t.city_id = p.city_id AND t.id = p.team_id
      JOIN commune u ON u.city_id = p.city_id AND u.id = p.commune_id
     ORDER BY p.search_name, p.mediator_id`;
  return rows.map(({ communeName: name, communeKind, ...row }) => ({
    ...row,
    commune: communeName({ kind: communeKind, name }),
  }));
}

/** How many people the list holds, and how many of them have the version. */
export async function countPeople(
  tx: ScopedTx,
  question: PeopleQuestion,
): Promise<{ readonly total: number; readonly received: number }> {
  const [counted] = await tx.$queryRaw<{ total: number; received: number }[]>`
    SELECT count(*)::int AS total, count(r.mediator_id)::int AS received
      FROM (${serving(question)}) p
      LEFT JOIN (SELECT DISTINCT mediator_id FROM material_receipt
                  WHERE city_id = scope_city() AND version_id = ${question.versionId}::uuid AND mediator_id IS NOT NULL) r
             ON r.mediator_id = p.mediator_id`;
  return counted ?? { total: 0, received: 0 };
}
