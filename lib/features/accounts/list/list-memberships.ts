import 'server-only';
import { containing } from '@/lib/db/like';
import { empty, sql } from '@/lib/db/sql';
import type { ScopedTx } from '@/lib/db/scope';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { AccountListParams } from '@/lib/features/accounts/list/list-params';
import type { Membership } from '@/lib/features/accounts/membership';
import { MEMBERSHIP_COLUMNS } from '@/lib/features/accounts/membership-columns';
import { encodeCursor } from '@/lib/schema/reference';
import { foldVietnamese } from '@/lib/schema/fold';

/** Rows of one page. */
export const PAGE_SIZE = 50;

export type MembershipPage = {
  readonly rows: readonly Membership[];
  /** All that the filters find, over all pages. */
  readonly total: number;
  /** The `after` of the next page; null on the last. */
  readonly next: string | null;
};

type Row = Membership & { readonly searchName: string; readonly total: number };

/** Accounts that the actor issues (the policies say which), by name, from the row after `after`. */
export async function listMemberships(
  tx: ScopedTx,
  params: AccountListParams,
  today: IsoDate,
  within: { readonly cityId?: string } = {},
): Promise<MembershipPage> {
  const { q, role, state, after } = params;
  const words = foldVietnamese(q);
  const found = await tx.$queryRaw<Row[]>`
    WITH found AS (
      SELECT ${MEMBERSHIP_COLUMNS}, m.search_name AS "searchName", count(*) OVER ()::int AS total
        FROM account_membership m
       WHERE true
         ${within.cityId ? sql`AND m.city_id = ${within.cityId}::uuid` : empty}
         ${words ? sql`AND m.search_name LIKE ${containing(words)}` : empty}
         ${role ? sql`AND m.role = ${role}` : empty}
         ${state === 'live' ? sql`AND coalesce(m.valid_to > ${today}::date, true)` : empty}
         ${state === 'ended' ? sql`AND m.valid_to <= ${today}::date` : empty})
    SELECT * FROM found
     ${after ? sql`WHERE ("searchName", "membershipId") > (${after[0]}, ${after[1]}::uuid)` : empty}
     ORDER BY "searchName", "membershipId" LIMIT ${PAGE_SIZE + 1}`;
  const rows = found.slice(0, PAGE_SIZE);
  const last = rows.at(-1);
  return {
    rows: rows.map(({ searchName: _searchName, total: _total, ...membership }) => membership),
    total: found[0]?.total ?? 0,
    next: found.length > PAGE_SIZE && last ? encodeCursor([last.searchName, last.membershipId]) : null,
  };
}
