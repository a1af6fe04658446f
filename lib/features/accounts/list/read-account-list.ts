import 'server-only';
import { issuableRoles } from '@/lib/domain/access/permissions';
import type { Role } from '@/lib/domain/access/roles';
import { accountLine, type AccountLine } from '@/lib/features/accounts/list/account-line';
import { findPlaceNames, placeIdOf } from '@/lib/features/accounts/list/find-place-names';
import { listMemberships } from '@/lib/features/accounts/list/list-memberships';
import type { AccountListParams } from '@/lib/features/accounts/list/list-params';
import type { Context } from '@/lib/server/context';

export type AccountList = {
  readonly params: AccountListParams;
  readonly lines: readonly AccountLine[];
  readonly total: number;
  readonly next: string | null;
  /** The roles that may be asked for: those the reader issues. */
  readonly roles: readonly Role[];
};

/** The accounts that the actor issues, one page of them. */
export async function readAccountList(
  { tx, actor, today }: Context,
  params: AccountListParams,
): Promise<AccountList> {
  const { rows, total, next } = await listMemberships(tx, params, today);
  const places = await findPlaceNames(tx, actor, rows);
  const lines = rows.map((row) => accountLine(row, places.get(placeIdOf(row)), today));
  return { params, lines, total, next, roles: issuableRoles(actor.role) };
}

/** The administrators of one city who work today, for the operator's page of that city. */
export async function listCityAdmins(
  { tx, today }: Context,
  cityId: string,
): Promise<readonly AccountLine[]> {
  const params = { q: '', role: 'city_admin', state: 'live', after: null } as const;
  const { rows } = await listMemberships(tx, params, today, { cityId });
  return rows.map((row) => accountLine(row, undefined, today));
}
