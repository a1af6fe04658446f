/**
 * Every table, by how its rows are shared. A test compares this list with the catalogue: a new table without a
 * line here, or a tenant table without city_id first in its keys and forced policies, fails.
 * On a cluster: tenant = distributed by city_id, reference = copied to each node, platform = local.
 */
export const TABLES = {
  tenant: [
    'city',
    'commune',
    'neighbourhood',
    'team',
    'team_neighbourhood',
    'mediator',
    'team_membership',
    'roll_decision',
    'roll_decision_recipient',
    'team_review',
    'mediator_merge',
    'account_membership',
    'audit_entry',
    'audit_head',
    'idempotency',
    'outbox',
    'mediation_case',
    'case_narrative',
    'case_party',
    'case_mediator',
    'case_meeting',
    'case_meeting_party',
    'case_invitee',
    'case_obligation',
    'case_alert',
    'case_event',
    'case_number_counter',
    'team_case_month',
    'team_case_standing',
    'commune_case_month',
    'commune_case_standing',
  ],
  reference: [],
  platform: [
    'account',
    'account_identity',
    'session',
    'known_device',
    'sign_in_bucket',
    '_prisma_migrations',
  ],
} as const satisfies Record<'tenant' | 'reference' | 'platform', readonly string[]>;
