import { isAfter, isBefore } from '@/lib/domain/calendar';
import { termFrom, type Term } from '@/lib/domain/election/deadlines';
import type { LeavingAction, LeavingStatus } from '@/lib/domain/election/leaving/leaving';
import {
  LEAVING_WHY_NOT_PHRASES,
  nextLeavingStatus,
  type LeavingFacts,
  type LeavingWhyNot,
} from '@/lib/domain/election/leaving/transitions';
import type { IsoDate } from '@/lib/domain/iso-date';
import { err, ok, type Result } from '@/lib/domain/result';

const RULE_MESSAGES = {
  date_in_future: 'Ngày này đang sau hôm nay. Sửa ngày.',
  date_before_proposal: 'Ngày này đang sớm hơn ngày đề nghị cho thôi.',
  date_before_sending: 'Ngày UBND nhận đang sớm hơn ngày gửi văn bản.',
  date_before_receipt: 'Ngày quyết định đang sớm hơn ngày UBND nhận văn bản.',
  date_before_decision: 'Ngày này đang sớm hơn ngày ký quyết định.',
  effect_before_decision: 'Ngày thôi làm đang sớm hơn ngày ký quyết định.',
  seat_missing: 'Chọn ít nhất một tổ mà người này thôi làm.',
  seat_begins_later: 'Ngày thôi làm phải sau ngày người này bắt đầu làm ở tổ.',
} as const;

export type LeavingErrorCode = LeavingWhyNot | keyof typeof RULE_MESSAGES;

/** What a person reads when a rule refuses. */
export const leavingMessage = (code: LeavingErrorCode): string =>
  code in RULE_MESSAGES
    ? RULE_MESSAGES[code as keyof typeof RULE_MESSAGES]
    : `Chưa làm được lúc này: ${LEAVING_WHY_NOT_PHRASES[code as LeavingWhyNot]}.`;

export type LeavingDecision = Result<{ readonly status: LeavingStatus }, LeavingErrorCode>;
type Refusal = readonly [refused: boolean, code: LeavingErrorCode];

const ruling = (
  facts: LeavingFacts,
  action: LeavingAction,
  refusals: readonly Refusal[],
): LeavingDecision => {
  const next = nextLeavingStatus(facts, action);
  if (!next.ok) return err(next.error.whyNot);
  const refusal = refusals.find(([refused]) => refused);
  return refusal ? err(refusal[1]) : ok({ status: next.value });
};

/** The paper of the Front's work committee, in favour (Mẫu 08) or not (Mẫu 09). */
export const decidePaper = (
  facts: LeavingFacts,
  action: 'agree' | 'disagree',
  input: { readonly sentOn: IsoDate; readonly receivedOn: IsoDate; readonly toldOn: IsoDate | null },
  today: IsoDate,
): LeavingDecision =>
  ruling(facts, action, [
    [isAfter(input.receivedOn, today), 'date_in_future'],
    [isBefore(input.sentOn, facts.proposedOn), 'date_before_proposal'],
    [input.toldOn !== null && isBefore(input.toldOn, facts.proposedOn), 'date_before_proposal'],
    [input.toldOn !== null && isAfter(input.toldOn, today), 'date_in_future'],
    [isBefore(input.receivedOn, input.sentOn), 'date_before_sending'],
  ]);

/** The chairman ends the person's seats on a day that may lie ahead. */
export const decideEnd = (
  facts: LeavingFacts,
  input: {
    readonly decidedOn: IsoDate;
    readonly takesEffectOn: IsoDate;
    readonly seats: readonly { readonly validFrom: IsoDate }[];
  },
  today: IsoDate,
): LeavingDecision =>
  ruling(facts, 'end', [
    [isAfter(input.decidedOn, today), 'date_in_future'],
    [facts.receivedOn !== null && isBefore(input.decidedOn, facts.receivedOn), 'date_before_receipt'],
    [isBefore(input.takesEffectOn, input.decidedOn), 'effect_before_decision'],
    [input.seats.length === 0, 'seat_missing'],
    [input.seats.some(({ validFrom }) => validFrom >= input.takesEffectOn), 'seat_begins_later'],
  ]);

/** The chairman lets the person go on. */
export const decideKeep = (
  facts: LeavingFacts,
  input: { readonly on: IsoDate },
  today: IsoDate,
): LeavingDecision =>
  ruling(facts, 'keep', [
    [isAfter(input.on, today), 'date_in_future'],
    [facts.receivedOn !== null && isBefore(input.on, facts.receivedOn), 'date_before_receipt'],
  ]);

/** The announcement in the neighbourhood (Luật HGƠCS Đ11.2, as in Đ8.4). */
export const decideLeavingPublication = (
  facts: LeavingFacts,
  input: { readonly on: IsoDate; readonly decidedOn: IsoDate },
  today: IsoDate,
): LeavingDecision =>
  ruling(facts, 'publish', [
    [isAfter(input.on, today), 'date_in_future'],
    [isBefore(input.on, input.decidedOn), 'date_before_decision'],
  ]);

/** A step that needs no more than its moment. */
export const decideLeavingPlainly = (
  facts: LeavingFacts,
  action: 'receive_copies' | 'withdraw',
): LeavingDecision => ruling(facts, action, []);

/** The term that runs in a leaving now; null where none does. */
export const runningLeavingTerm = ({
  status,
  role,
  proposedOn,
  receivedOn,
}: Pick<LeavingFacts, 'status' | 'role' | 'proposedOn' | 'receivedOn'>): Term | null => {
  if (status === 'proposed')
    return role === 'leader' ? null : termFrom('verify_leaving_within_days', proposedOn);
  if ((status === 'submitted' || status === 'disputed') && receivedOn !== null) {
    return termFrom('end_mediators_within_working_days', receivedOn);
  }
  return null;
};
