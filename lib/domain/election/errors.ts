import type { CountError } from '@/lib/domain/election/ballots';
import type { ElectionWhyNot } from '@/lib/domain/election/why-not';

/** Everything a rule of an election may refuse, beside the moment being wrong. */
export type ElectionErrorCode =
  | ElectionWhyNot
  | CountError
  | 'date_in_future'
  | 'date_before_vote'
  | 'date_before_sending'
  | 'date_before_receipt'
  | 'date_before_decision'
  | 'effect_before_decision'
  | 'consent_missing'
  | 'criteria_unmet'
  | 'method_not_of_kind'
  | 'seats_missing'
  | 'electorate_missing'
  | 'present_above_electorate'
  | 'witness_missing'
  | 'witness_is_related'
  | 'votes_missing'
  | 'chosen_not_listed'
  | 'chosen_above_seats'
  | 'nobody_chosen'
  | 'refusal_reason_missing';
