import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { addDays } from '@/lib/domain/calendar';
import type { IsoDate } from '@/lib/domain/iso-date';

/** How far back a case can be the same quarrel told twice. */
const DAYS_BACK = 60;

export type RecentCaseRow = {
  readonly id: string;
  readonly team_id: string;
  readonly book_number: number;
  readonly book_year: number;
  readonly received_on: IsoDate;
  readonly parties: readonly string[];
};

/** Cases of the commune received in the last 60 days with the names of their two sides, newest first, at most 200. */
export async function listRecentCases(
  tx: ScopedTx,
  place: { readonly cityId: string; readonly communeId: string },
  today: IsoDate,
): Promise<RecentCaseRow[]> {
  return tx.$queryRaw<RecentCaseRow[]>`
    SELECT c.id, c.team_id, c.book_number, c.book_year, c.received_on::text,
           (SELECT array_agg(p.name ORDER BY p.side, p.ordinal) FROM case_party p
             WHERE p.city_id = c.city_id AND p.case_id = c.id AND p.side IN ('first', 'second')) AS parties
      FROM mediation_case c
     WHERE c.city_id = ${place.cityId}::uuid AND c.commune_id = ${place.communeId}::uuid
       AND c.received_on >= ${addDays(today, -DAYS_BACK)}::date
     ORDER BY c.received_on DESC, c.id DESC
     LIMIT 200`;
}
