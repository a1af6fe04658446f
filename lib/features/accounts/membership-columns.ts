import 'server-only';
import { sql } from '@/lib/db/sql';

/** The columns of a `Membership`, of the table under the name `m`. */
export const MEMBERSHIP_COLUMNS = sql`
  m.id AS "membershipId", m.city_id AS "cityId", m.commune_id AS "communeId", m.team_id AS "teamId",
  m.mediator_id AS "mediatorId", m.account_id AS "accountId", m.role, m.login_name AS "loginName",
  m.display_name AS "displayName", m.job_title AS "jobTitle", m.valid_from::text AS "validFrom",
  m.valid_to::text AS "validTo", m.version, m.changed_by AS "changedBy", m.changed_at AS "changedAt"`;
