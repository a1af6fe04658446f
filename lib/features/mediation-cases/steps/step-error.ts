import type { CaseErrorCode } from '@/lib/domain/mediation-case/errors';
import { CASE_ERROR_MESSAGES } from '@/lib/domain/mediation-case/messages';

/** Refusals that only the database can know, beside those of the rules. */
const RECORD_ERROR_MESSAGES = {
  original_unknown: 'Sổ của tổ không có vụ số này. Ghi số như 3/2026.',
  party_unknown: 'Người được chọn không có trong vụ việc này. Chọn lại.',
  creditor_is_debtor: 'Người nhận đang là chính người phải làm. Chọn người khác.',
  obligation_unknown: 'Việc này không có trong thỏa thuận. Chọn lại.',
  alert_unknown: 'Tin báo này đã được xác nhận hoặc không có. Mở lại trang vụ việc.',
  co_team_unknown: 'Không tìm thấy tổ này. Chọn một tổ trong danh sách.',
  details_unchanged: 'Chưa có gì mới. Ghi thêm ít nhất một ô, hoặc thoát.',
  received_in_other_year: 'Số vụ thuộc sổ của năm đã ghi, nên ngày tiếp nhận phải ở trong năm đó.',
  correction_nothing_there: 'Vụ việc chưa ghi mục này. Chọn mục khác.',
  correction_unknown_choice: 'Chọn một mục trong danh sách.',
} as const;

export type StepErrorCode = CaseErrorCode | keyof typeof RECORD_ERROR_MESSAGES;

/** What a person reads when a step is refused: what is wrong and how to mend it. */
export const STEP_ERROR_MESSAGES: Record<StepErrorCode, string> = {
  ...CASE_ERROR_MESSAGES,
  ...RECORD_ERROR_MESSAGES,
};

/** Fields that a refusal can belong to, the first that the step's form has is marked. */
const FIELDS_OF_ERROR: Partial<Record<StepErrorCode, readonly string[]>> = {
  date_in_future: ['on', 'toldOn'],
  date_before_received: ['on', 'toldOn'],
  date_before_assignment: ['on'],
  date_before_last_meeting: ['on'],
  date_before_closing: ['on'],
  planned_in_past: ['nextOn', 'on'],
  planned_too_far: ['nextOn', 'on'],
  sub_kind_of_other_kind: ['subKind'],
  exclusion_missing: ['exclusion'],
  referral_body_missing: ['body'],
  duplicate_of_itself: ['original'],
  duplicate_in_other_team: ['original'],
  duplicate_of_duplicate: ['original'],
  original_unknown: ['original'],
  mediator_missing: ['mediatorIds'],
  mediator_repeated: ['mediatorIds'],
  mediator_not_active: ['mediatorIds'],
  mediator_interested: ['mediatorIds'],
  mediators_unchanged: ['mediatorIds'],
  meeting_without_mediator: ['mediatorIds'],
  interest_not_assigned: ['mediatorId'],
  agreed_start_missing: ['agreedStartOn'],
  agreed_start_before_assignment: ['agreedStartOn'],
  reason_missing: ['reason'],
  place_missing: ['nextPlace', 'place'],
  nobody_came: ['partyIds'],
  party_unknown: ['partyIds'],
  expert_missing: ['name'],
  expert_consent_missing: ['otherPartyConsents'],
  meeting_needed: ['reason'],
  agreement_missing: ['agreement'],
  obligation_already_done: ['obligationId'],
  obligation_unknown: ['obligationId'],
  trouble_note_missing: ['note'],
  alert_body_missing: ['body'],
  alert_unknown: ['alertId'],
  co_team_is_owner: ['teamId'],
  co_team_closed: ['teamId'],
  co_team_unknown: ['teamId'],
  party_name_missing: ['name'],
  birth_year_impossible: ['birthYear'],
  correction_unchanged: ['newValue'],
  correction_missing: ['newValue'],
  correction_not_a_date: ['newValue'],
  received_after_next_step: ['newValue'],
  received_in_other_year: ['newValue'],
  correction_unknown_choice: ['newValue'],
  correction_nothing_there: ['field'],
};

/** The field of `input` at which a refusal is shown; undefined: above the form. */
export function fieldOfError(code: StepErrorCode, input: object): string | undefined {
  return FIELDS_OF_ERROR[code]?.find((field) => field in input);
}
