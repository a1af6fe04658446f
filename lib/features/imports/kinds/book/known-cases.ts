import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { indexCases, type KnownCase, type KnownCases } from '@/lib/domain/import/book/compare-book';
import { formatCaseNumber } from '@/lib/domain/mediation-case/numbering';
import { keyOfTeam } from '@/lib/features/imports/kinds/roll/known-roll';

type Row = {
  readonly id: string;
  readonly team: string;
  readonly bookNumber: number;
  readonly bookYear: number;
  readonly receivedOn: string;
  readonly parties: readonly string[];
};

/** A case of the portal, with its number as people say it. */
export type NumberedCase = KnownCase & { readonly title: string };

/** The commune's cases received on these days, made quick to ask. The names are compared and go nowhere. */
export async function findKnownCases(
  tx: ScopedTx,
  { cityId, communeId }: { readonly cityId: string; readonly communeId: string },
  receivedOn: readonly string[],
): Promise<KnownCases<NumberedCase>> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT c.id, t.name AS team, c.book_number AS "bookNumber", c.book_year AS "bookYear",
           c.received_on::text AS "receivedOn",
           coalesce((SELECT array_agg(p.name) FROM case_party p WHERE p.city_id = c.city_id AND p.case_id = c.id), '{}') AS parties
      FROM mediation_case c JOIN team t ON t.city_id = c.city_id AND t.id = c.book_team_id
     WHERE c.city_id = ${cityId}::uuid AND c.commune_id = ${communeId}::uuid
       AND c.received_on = ANY (${[...new Set(receivedOn)]}::date[])
       AND c.other_ending IS DISTINCT FROM 'duplicate_entry'
     ORDER BY c.id`;
  return indexCases(
    rows.map((row) => ({
      id: row.id,
      team: keyOfTeam(row.team),
      number: row.bookNumber,
      receivedDate: row.receivedOn,
      parties: row.parties,
      title: formatCaseNumber({ sequence: row.bookNumber, year: row.bookYear }),
    })),
  );
}
