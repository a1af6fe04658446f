import { hash } from '@node-rs/argon2';
import type { Visit } from '@/lib/auth/visit';
import { newId } from '@/lib/db/ids';
import type { Role } from '@/lib/domain/access/roles';
import { buildCommune, type BuiltCity, type BuiltMediator } from './builders';
import { owner } from './owner';

/** The password of every account built here; hashed once, for a hash costs what a sign-in costs. */
export const PASSWORD = 'vuon-cau-thuyen-nan-27';
let passwordHash: Promise<string> | undefined;

export type BuiltPlace = BuiltCity & Partial<BuiltMediator> & { readonly role: Exclude<Role, 'operator'> };

export type BuiltSignIn = {
  readonly accountId: string;
  readonly loginName: string;
  readonly membershipIds: readonly string[];
};

type Over = {
  readonly loginName?: string;
  readonly isOperator?: boolean;
  /** A first password: must be changed, lives 72 hours. */
  readonly isFirst?: boolean;
  /** Where the account may work; left out: as an official of a commune of its own. */
  readonly places?: readonly BuiltPlace[];
  /** Columns of the account as they are to stand. */
  readonly columns?: Readonly<Record<string, unknown>>;
};

async function insert(table: string, row: Readonly<Record<string, unknown>>): Promise<void> {
  const columns = Object.keys(row);
  await owner().query(
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((_, index) => `$${index + 1}`).join(', ')})`,
    Object.values(row),
  );
}

/** An account that can sign in with `PASSWORD`, with its places. */
export async function buildSignIn(over: Over = {}): Promise<BuiltSignIn> {
  passwordHash ??= hash(PASSWORD, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
  const accountId = newId();
  const loginName = over.loginName ?? `thu.${accountId.slice(-12)}`;
  await insert('account', {
    id: accountId,
    login_name: loginName,
    display_name: 'Nguyễn Thu Hà',
    is_operator: over.isOperator ?? false,
    password_hash: await passwordHash,
    must_change_password: over.isFirst ?? false,
    password_expires_at: over.isFirst ? new Date(Date.now() + 72 * 3_600_000) : null,
    ...over.columns,
  });
  const places = over.places ?? [{ ...(await buildCommune()), role: 'commune_officer' }];
  const membershipIds: string[] = [];
  for (const place of places) {
    const id = newId();
    await insert('account_membership', {
      city_id: place.cityId,
      id,
      account_id: accountId,
      role: place.role,
      commune_id: place.communeId ?? null,
      team_id: ['team_leader', 'mediator'].includes(place.role) ? place.teamId : null,
      mediator_id: place.role === 'mediator' ? place.mediatorId : null,
      login_name: loginName,
      display_name: 'Nguyễn Thu Hà',
      valid_from: '2025-07-01',
    });
    membershipIds.push(id);
  }
  return { accountId, loginName, membershipIds };
}

/** A browser that was never here, at an address of its own. */
export function newVisit(over: Partial<Visit> = {}): Visit {
  return { source: `test-${newId()}`, deviceToken: null, sessionId: null, ...over };
}
