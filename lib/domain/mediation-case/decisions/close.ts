import type { Actor } from '@/lib/domain/access/roles';
import { isBefore } from '@/lib/domain/calendar';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { CaseOutcome, ClosingReason } from '@/lib/domain/mediation-case/case';
import type { Asker } from '@/lib/domain/mediation-case/decisions/pause';
import { isBlank, pastDay } from '@/lib/domain/mediation-case/decisions/refusals';
import { ruling, type Decision, type Refusal } from '@/lib/domain/mediation-case/decisions/ruling';
import type { CaseFacts } from '@/lib/domain/mediation-case/facts';

/** Who does what by when (Luật HGƠCS Đ24.2 g): each becomes a follow-up. */
export type AgreedObligation = {
  readonly debtorPartyId: string;
  readonly what: string;
  readonly dueOn: IsoDate;
};

/** Exactly the three ways of Luật HGƠCS Đ23, each with what the book wants to know about it. */
export type CloseInput = { readonly on: IsoDate } & (
  | {
      readonly reason: 'agreement';
      readonly agreement: string;
      readonly obligations: readonly AgreedObligation[];
      /** Drawn up only if the parties want it (Đ21, Đ24.2); the outcome does not depend on it. */
      readonly hasWrittenPaper: boolean;
    }
  | { readonly reason: 'stopped_by_party'; readonly askedBy: Asker; readonly demands: string }
  | { readonly reason: 'no_agreement_possible'; readonly demands: string }
);

/** Đ24.1 and Đ27: agreement is success, everything else is not, whoever asked to stop. */
export const OUTCOME_OF_REASON: Record<ClosingReason, CaseOutcome> = {
  agreement: 'successful',
  stopped_by_party: 'unsuccessful',
  no_agreement_possible: 'unsuccessful',
};

const agreementRefusals = (input: CloseInput): readonly Refusal[] =>
  input.reason !== 'agreement'
    ? []
    : [
        [isBlank(input.agreement), 'agreement_missing'],
        [
          input.obligations.some(({ debtorPartyId, what }) => isBlank(debtorPartyId) || isBlank(what)),
          'obligation_incomplete',
        ],
        [input.obligations.some(({ dueOn }) => isBefore(dueOn, input.on)), 'obligation_due_before_agreement'],
      ];

/**
 * Ends a case. Parties can agree, or prove unable to, only in a mediation that took place, so these two need
 * a held meeting; a party may ask to stop before the first one (Đ17).
 */
export const decideClose = (
  facts: CaseFacts,
  input: CloseInput,
  actor: Actor,
  today: IsoDate,
): Decision<CloseInput & { readonly outcome: CaseOutcome; readonly cancelsMeeting: boolean }> =>
  ruling(
    facts,
    'close',
    actor,
    [
      [input.reason !== 'stopped_by_party' && facts.startedOn === null, 'meeting_needed'],
      ...pastDay(input.on, facts, today),
      [facts.lastMeetingOn !== null && isBefore(input.on, facts.lastMeetingOn), 'date_before_last_meeting'],
      ...agreementRefusals(input),
    ],
    { ...input, outcome: OUTCOME_OF_REASON[input.reason], cancelsMeeting: facts.hasOpenMeeting },
  );
