import 'server-only';
import { databaseDay } from '@/lib/db/day';
import type { CaseOutcome } from '@/lib/domain/mediation-case/case';
import { decideClose, type CloseInput as Closing } from '@/lib/domain/mediation-case/decisions/close';
import type { Decided } from '@/lib/domain/mediation-case/decisions/ruling';
import { CASE_OUTCOME_LABELS } from '@/lib/domain/mediation-case/labels';
import { err, type Result } from '@/lib/domain/result';
import type { CaseStep, StepContext } from '@/lib/features/mediation-cases/steps/case-step';
import { insertObligations } from '@/lib/features/mediation-cases/steps/close/insert-obligations';
import { CloseInput } from '@/lib/features/mediation-cases/steps/close/schema';
import type { StepErrorCode } from '@/lib/features/mediation-cases/steps/step-error';
import { dropPlannedMeeting } from '@/lib/features/mediation-cases/steps/writing';

type Plan = { readonly outcome: CaseOutcome; readonly cancelsMeeting: boolean };

/** The form's fields as the one of Đ23's three ways that was chosen; what belongs to another way is left behind. */
function closingOf(input: CloseInput): Closing | null {
  const { on, reason, askedBy, agreement, hasWrittenPaper, obligations } = input;
  const demands = input.demands ?? '';
  if (reason === 'no_agreement_possible') return { on, reason, demands };
  if (reason === 'stopped_by_party') return askedBy && { on, reason, askedBy, demands };
  return { on, reason, agreement: agreement ?? '', hasWrittenPaper, obligations };
}

function decide(context: StepContext, input: CloseInput): Result<Decided<Plan>, StepErrorCode> {
  const { actor, today, file } = context;
  const ids = file.parts.parties.map(({ id }) => id);
  const named = input.obligations.flatMap(({ debtorPartyId, creditorPartyId }) =>
    creditorPartyId === null ? [debtorPartyId] : [debtorPartyId, creditorPartyId],
  );
  if (named.some((id) => !ids.includes(id))) return err('party_unknown');
  if (input.obligations.some((one) => one.debtorPartyId === one.creditorPartyId))
    return err('creditor_is_debtor');
  const closing = closingOf(input);
  return closing === null ? err('reason_missing') : decideClose(file.facts, closing, actor, today);
}

/** Luật HGƠCS Đ23. The outcome follows from the reason alone; a paper is drawn up only if the parties want one (Đ24). */
export const closeStep: CaseStep<CloseInput, Plan> = {
  action: 'close',
  input: CloseInput,
  decide,
  write: async (context, { outcome, cancelsMeeting }, input) => {
    const { tx, file } = context;
    const { cityId, caseId } = file.outline;
    const agreed = input.reason === 'agreement';
    if (cancelsMeeting) await dropPlannedMeeting(context);
    await tx.caseNarrative.updateMany({
      where: { cityId, caseId },
      data: agreed ? { agreement: input.agreement } : { demands: input.demands },
    });
    const nextObligationDue = agreed ? await insertObligations(context, input.obligations) : null;
    const hasWrittenAgreement = agreed && input.hasWrittenPaper;
    return {
      line: {
        happenedOn: input.on,
        note: agreed ? input.agreement : input.demands,
        detail: {
          reason: input.reason,
          hasWrittenPaper: hasWrittenAgreement,
          ...(input.reason === 'stopped_by_party' && input.askedBy ? { askedBy: input.askedBy } : {}),
        },
      },
      change: {
        closingReason: input.reason,
        outcome,
        endedOn: databaseDay(input.on),
        hasWrittenAgreement,
        nextMeetingAt: null,
        nextObligationDue,
      },
      message: `Đã kết thúc vụ việc: ${CASE_OUTCOME_LABELS[outcome].toLowerCase()}.`,
    };
  },
};
