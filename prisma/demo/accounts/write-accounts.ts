import { isoOf } from '../chance/days';
import type { RowSink } from '../loading/tables';
import type { Member, Scribe, Team } from '../places/commune';
import { UNITS_SINCE, unitId } from '../places/invent-commune';

/** A role in a place; what the role does not have is null. */
export interface DemoMembership {
  readonly id: string;
  readonly cityId: string;
  readonly role: 'city_admin' | 'city_officer' | 'commune_officer' | 'team_leader' | 'mediator';
  readonly communeId: string | null;
  readonly team: Team | null;
  readonly member: Member | null;
  readonly jobTitle: string;
}

export interface DemoAccount {
  readonly loginName: string;
  readonly displayName: string;
  readonly isOperator?: boolean;
  readonly memberships: readonly DemoMembership[];
}

/** A person with one role. */
export const accountOf = (
  loginName: string,
  displayName: string,
  membership: DemoMembership,
): DemoAccount => ({
  loginName,
  displayName,
  memberships: [membership],
});

export const OPERATOR: DemoAccount = {
  loginName: 'vanhanh',
  displayName: 'Lê Minh Đức',
  isOperator: true,
  memberships: [],
};

export const cityMembership = (
  cityId: string,
  loginName: string,
  role: 'city_admin' | 'city_officer',
  jobTitle: string,
): DemoMembership => ({
  id: unitId('membership', loginName),
  cityId,
  role,
  communeId: null,
  team: null,
  member: null,
  jobTitle,
});

/** The officer of a commune; the membership is the one that has signed the commune's books. */
export const officerMembership = (cityId: string, communeId: string, officer: Scribe): DemoMembership => ({
  id: officer.membershipId,
  cityId,
  role: 'commune_officer',
  communeId,
  team: null,
  member: null,
  jobTitle: 'Công chức tư pháp – hộ tịch',
});

/** Writes an account with its memberships; all share one password and none must change it. */
export function writeAccount(rows: RowSink, account: DemoAccount, passwordHash: string): void {
  const { loginName, displayName } = account;
  const accountId = unitId('account', loginName);
  rows.write('account', {
    id: accountId,
    login_name: loginName,
    display_name: displayName,
    is_operator: account.isOperator ?? false,
    password_hash: passwordHash,
    must_change_password: false,
  });
  for (const { id, cityId, role, communeId, team, member, jobTitle } of account.memberships) {
    rows.write('account_membership', {
      city_id: cityId,
      id,
      account_id: accountId,
      role,
      commune_id: communeId,
      team_id: team?.id ?? null,
      mediator_id: member?.mediatorId ?? null,
      login_name: loginName,
      display_name: displayName,
      job_title: jobTitle,
      valid_from: isoOf(UNITS_SINCE),
    });
  }
}
