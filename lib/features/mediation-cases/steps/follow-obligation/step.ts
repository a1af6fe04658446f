import 'server-only';
import { databaseDay } from '@/lib/db/day';
import {
  decideFollowObligation,
  type FollowObligationInput as Plan,
} from '@/lib/domain/mediation-case/decisions/follow-obligation';
import { OBLIGATION_STATE_LABELS } from '@/lib/domain/mediation-case/labels';
import { err } from '@/lib/domain/result';
import type { CaseFile } from '@/lib/features/mediation-cases/file/case-file';
import type { CaseStep } from '@/lib/features/mediation-cases/steps/case-step';
import { FollowObligationInput } from '@/lib/features/mediation-cases/steps/follow-obligation/schema';

/** The first day something is still due when this one stands at `state`. */
function nextDue({ parts }: CaseFile, id: string, state: Plan['state']): Date | null {
  const open = parts.obligations.filter((one) => (one.id === id ? state : one.state) !== 'done');
  const first = open.map(({ dueOn }) => dueOn).sort()[0];
  return first === undefined ? null : databaseDay(first);
}

/** Luật HGƠCS Đ25–26: the mediator follows up what was agreed and reports trouble. */
export const followObligationStep: CaseStep<FollowObligationInput, Plan> = {
  action: 'follow_obligation',
  input: FollowObligationInput,
  decide: ({ actor, today, file }, input) => {
    const obligation = file.parts.obligations.find(({ id }) => id === input.obligationId);
    if (!obligation) return err('obligation_unknown');
    const { state, on, note } = input;
    return decideFollowObligation(
      file.facts,
      obligation.state,
      { state, on, note: note ?? '' },
      actor,
      today,
    );
  },
  write: async ({ tx, file }, { state, on }, { obligationId, note }) => {
    const { cityId, caseId } = file.outline;
    await tx.caseObligation.updateMany({
      where: { cityId, caseId, id: obligationId },
      data: { state, followedOn: databaseDay(on), note },
    });
    const what = file.parts.obligations.find(({ id }) => id === obligationId)?.what ?? '';
    return {
      line: { happenedOn: on, note, detail: { what, state } },
      change: { nextObligationDue: nextDue(file, obligationId, state) },
      message: `Đã ghi: ${OBLIGATION_STATE_LABELS[state].toLowerCase()}.`,
    };
  },
};
