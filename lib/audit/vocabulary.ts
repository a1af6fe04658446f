import type { ElectionEvent } from '@/lib/domain/election/election';
import type { LeavingEvent } from '@/lib/domain/election/leaving/leaving';
import type { CaseEventKind } from '@/lib/domain/mediation-case/case';

/** The closed vocabulary of the audit, denials included. */
export type AuditAction =
  | `case.${CaseEventKind}`
  | `election.${ElectionEvent}`
  | `leaving.${LeavingEvent}`
  | 'case.parties_viewed'
  | 'case.list_exported'
  | 'access.signed_in'
  | 'access.sign_in_failed'
  | 'access.sign_in_throttled'
  | 'access.signed_out'
  | 'access.membership_chosen'
  | 'access.password_changed'
  | 'access.denied'
  | 'account.opened'
  | 'account.password_reset'
  | 'account.changed'
  | 'account.ended'
  | 'account.renewed'
  | 'import.uploaded'
  | 'import.mapped'
  | 'import.row_changed'
  | 'import.started'
  | 'import.applied'
  | 'import.undone'
  | 'import.dropped'
  | 'import.rows_exported'
  | 'unit.city_added'
  | 'unit.commune_added'
  | 'unit.commune_changed'
  | 'unit.change_drafted'
  | 'unit.change_planned'
  | 'unit.change_done'
  | 'unit.change_cancelled'
  | 'roll.neighbourhood_added'
  | 'roll.neighbourhood_changed'
  | 'roll.team_added'
  | 'roll.team_changed'
  | 'roll.team_dissolved'
  | 'roll.mediator_added'
  | 'roll.mediator_changed'
  | 'roll.seat_added'
  | 'roll.recognised'
  | 'roll.leader_changed'
  | 'roll.left'
  | 'roll.leaving_withdrawn'
  | 'roll.entries_merged'
  | 'roll.merge_undone'
  | 'roll.reviewed'
  | 'roll.exported'
  | 'training.class_added';

/** What an audit entry is about. */
export type AuditSubject =
  | 'mediation_case'
  | 'account'
  | 'account_membership'
  | 'session'
  | 'import_batch'
  | 'city'
  | 'commune'
  | 'unit_change'
  | 'neighbourhood'
  | 'team'
  | 'mediator'
  | 'roll_decision'
  | 'election'
  | 'mediator_leaving'
  | 'training_class'
  | 'entry_point';
