import 'server-only';
import { containing } from '@/lib/db/like';
import type { ScopedTx } from '@/lib/db/scope';
import { empty, sql } from '@/lib/db/sql';
import type { IsoDate } from '@/lib/domain/iso-date';
import { atLineStart, communeName, type CommuneKind } from '@/lib/domain/units/unit-name';
import { servingOn } from '@/lib/features/materials/receipts/serving';
import { setListHref, type SetListParams } from '@/lib/features/materials/sets/params';
import type { Context } from '@/lib/server/context';

/** Sets of one page. */
const PAGE_SIZE = 30;

/** A line of the list. */
export type SetLine = {
  readonly setId: string;
  readonly title: string;
  readonly official: boolean;
  /** Null: the city's. */
  readonly commune: string | null;
  readonly retiredOn: IsoDate | null;
  /** The newest version that is in use today. */
  readonly versionId: string | null;
  readonly label: string | null;
  readonly documents: number;
  /** Mediators of the reader's scope who received or opened any version, of all whom it reaches. */
  readonly received: number;
  readonly serving: number;
};

export type SetPage = {
  readonly lines: readonly SetLine[];
  readonly nextHref: string | undefined;
};

type Row = Omit<SetLine, 'commune'> & {
  readonly rank: number;
  readonly communeName: string | null;
  readonly communeKind: CommuneKind;
};

/** The sets of the reader's reach: official ones first, then by title. */
export async function listSets(
  { tx, today }: Pick<Context, 'tx' | 'today'>,
  params: SetListParams,
): Promise<SetPage> {
  const rows = await selectSets(tx, params, today);
  const shown = rows.slice(0, PAGE_SIZE);
  const last = shown.at(-1);
  return {
    lines: shown.map(({ rank: _, communeName: name, communeKind, ...line }) => ({
      ...line,
      commune: name === null ? null : atLineStart(communeName({ kind: communeKind, name })),
    })),
    nextHref:
      last && rows.length > PAGE_SIZE
        ? setListHref(params.filter, { rank: last.rank, title: last.title, id: last.setId })
        : undefined,
  };
}

// Counted for the page's sets alone; a set of a commune reaches that commune's people.
const selectSets = (tx: ScopedTx, { filter, after }: SetListParams, today: IsoDate): Promise<Row[]> =>
  tx.$queryRaw<Row[]>`
    WITH page AS MATERIALIZED (
      SELECT k.city_id, k.id, k.title, k.official, k.commune_id, k.retired_on, (NOT k.official)::int AS rank
        FROM material_set k
       WHERE k.city_id = scope_city()
         ${filter.retired ? sql`AND k.retired_on IS NOT NULL` : sql`AND k.retired_on IS NULL`}
         ${filter.whose === 'city' ? sql`AND k.commune_id IS NULL` : empty}
         ${filter.whose === 'commune' ? sql`AND k.commune_id IS NOT NULL` : empty}
         ${filter.q ? sql`AND k.title ILIKE ${containing(filter.q)}` : empty}
         ${after ? sql`AND ((NOT k.official)::int, k.title, k.id) > (${after.rank}::int, ${after.title}, ${after.id}::uuid)` : empty}
       ORDER BY rank, k.title, k.id LIMIT ${PAGE_SIZE + 1})
    SELECT k.id AS "setId", k.title, k.official, k.rank, u.name AS "communeName", u.kind AS "communeKind",
           k.retired_on::text AS "retiredOn", v.id AS "versionId", v.label, coalesce(d.documents, 0) AS documents,
           p.received, p.serving
      FROM page k
      LEFT JOIN commune u ON u.city_id = k.city_id AND u.id = k.commune_id
      LEFT JOIN LATERAL (
        SELECT v.city_id, v.id, v.label FROM material_version v
         WHERE v.city_id = k.city_id AND v.set_id = k.id AND v.published_on <= ${today}::date
           AND (v.withdrawn_on IS NULL OR v.withdrawn_on > ${today}::date)
         ORDER BY v.published_on DESC, v.id DESC LIMIT 1) v ON true
      LEFT JOIN LATERAL (
        SELECT count(*)::int AS documents FROM material_document d
         WHERE d.city_id = v.city_id AND d.version_id = v.id) d ON true
      CROSS JOIN LATERAL (
        SELECT count(DISTINCT s.mediator_id)::int AS serving, count(DISTINCT r.mediator_id)::int AS received
          FROM service s
          LEFT JOIN (
            SELECT r.mediator_id FROM material_receipt r
              JOIN material_version o ON o.city_id = r.city_id AND o.id = r.version_id
             WHERE o.city_id = k.city_id AND o.set_id = k.id AND r.mediator_id IS NOT NULL) r ON r.mediator_id = s.mediator_id
         WHERE s.city_id = k.city_id AND (k.commune_id IS NULL OR s.commune_id = k.commune_id) AND ${servingOn(today)}) p
     ORDER BY k.rank, k.title, k.id`;
