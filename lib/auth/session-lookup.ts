import 'server-only';
import { asGate, type ScopedTx } from '@/lib/db/scope';
import { isSeenAnew, isWithinLimits } from '@/lib/domain/access/session-limits';
import { actorOf, type MembershipRow } from './actor';
import { officeOf, OPERATOR_OFFICE, type PlaceRow } from './office';
import type { SessionState } from './session-state';

type SessionRow = {
  sessionId: string;
  lastSeenAt: Date;
  expiresAt: Date;
  accountId: string;
  loginName: string;
  displayName: string;
  isOperator: boolean;
  mustChangePassword: boolean;
  places: number;
  unseenNotices: number;
  now: Date;
};

/** With a live membership in the session's place, all of its columns; without one, none of them. */
type FoundRow = SessionRow & ((MembershipRow & PlaceRow) | { membershipId: null });

async function findSession(tx: ScopedTx, sessionId: string): Promise<FoundRow | null> {
  const [row] = await tx.$queryRaw<FoundRow[]>`
    WITH clock AS (SELECT (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS today)
    SELECT s.id AS "sessionId", s.last_seen_at AS "lastSeenAt", s.expires_at AS "expiresAt", now() AS now,
           a.id AS "accountId", a.login_name AS "loginName", coalesce(m.display_name, a.display_name) AS "displayName",
           a.is_operator AS "isOperator", a.must_change_password AS "mustChangePassword",
           m.id AS "membershipId", m.role, m.job_title AS "jobTitle", m.city_id AS "cityId",
           m.commune_id AS "communeId", m.team_id AS "teamId", m.mediator_id AS "mediatorId",
           city.name AS "cityName", city.kind AS "cityKind", commune.name AS "communeName",
           commune.kind AS "communeKind", team.name AS "teamName",
           a.is_operator::int + (SELECT count(*)::int FROM account_membership p
             WHERE p.account_id = a.id AND p.valid_from <= today AND coalesce(p.valid_to > today, true)) AS places,
           unseen_notices(m.city_id, m.id) AS "unseenNotices"
      FROM session s
     CROSS JOIN clock
      JOIN account a ON a.id = s.account_id
      LEFT JOIN account_membership m ON m.city_id = s.city_id AND m.id = s.membership_id AND m.account_id = a.id
                                    AND m.valid_from <= today AND coalesce(m.valid_to > today, true)
      LEFT JOIN city ON city.city_id = m.city_id
      LEFT JOIN commune ON commune.city_id = m.city_id AND commune.id = m.commune_id
      LEFT JOIN team ON team.city_id = m.city_id AND team.id = m.team_id
     WHERE s.id = ${sessionId}::uuid AND s.revoked_at IS NULL AND a.disabled_at IS NULL`;
  return row ?? null;
}

/** The session stands where its row says; an operator who works in no city stands in the platform itself. */
function stateOf(row: FoundRow): SessionState {
  const { accountId, sessionId, displayName, loginName, places, unseenNotices, now } = row;
  const account = { accountId, sessionId, displayName, loginName };
  if (row.mustChangePassword) return { kind: 'must_change_password', account, now };
  if (row.membershipId !== null)
    return {
      kind: 'signed_in',
      account,
      actor: actorOf(row),
      office: officeOf(row),
      places,
      unseenNotices,
      now,
    };
  if (!row.isOperator) return { kind: 'choose_membership', account, now };
  const actor = {
    accountId,
    sessionId,
    displayName,
    role: 'operator',
    membershipId: null,
    cityId: null,
    communeId: null,
    teamId: null,
    mediatorId: null,
  } as const;
  return { kind: 'signed_in', account, actor, office: OPERATOR_OFFICE, places, unseenNotices, now };
}

/**
 * What a session's row says now. Unknown, revoked, expired, idle for too long and of a disabled account are all the
 * same: `none`. A visit is noted on the row, at most once a minute.
 */
export function lookUpSession(sessionId: string): Promise<SessionState> {
  return asGate(async (tx) => {
    const row = await findSession(tx, sessionId);
    if (!row) return { kind: 'none' };
    const state = stateOf(row);
    const role = state.kind === 'signed_in' ? state.actor.role : null;
    if (!isWithinLimits({ ...row, role }, row.now)) return { kind: 'none' };
    if (isSeenAnew(row.lastSeenAt, row.now)) {
      await tx.$executeRaw`UPDATE session SET last_seen_at = now() WHERE id = ${sessionId}::uuid AND revoked_at IS NULL`;
    }
    return state;
  });
}
