import 'server-only';
import { newId } from '@/lib/db/ids';
import {
  decidePlanMeeting,
  type PlanMeetingInput as Plan,
} from '@/lib/domain/mediation-case/decisions/meetings';
import type { CaseStep, StepContext } from '@/lib/features/mediation-cases/steps/case-step';
import { meetingInstant } from '@/lib/features/mediation-cases/file/meeting-instant';
import { PlanMeetingInput } from '@/lib/features/mediation-cases/steps/plan-meeting/schema';
import { belonging } from '@/lib/features/mediation-cases/steps/writing';
import { formatShortDate } from '@/lib/format/date';

/** Writes a planned meeting. @returns its instant. */
export async function insertPlannedMeeting({ tx, file }: StepContext, plan: Plan): Promise<Date> {
  const startsAt = meetingInstant(plan.on, plan.time);
  await tx.caseMeeting.create({
    data: {
      ...belonging(file),
      id: newId(),
      state: 'planned',
      startsAt,
      place: plan.place,
      openness: plan.openness,
    },
  });
  return startsAt;
}

/** Luật HGƠCS Đ17, Đ20.1: when and where, as the parties and the mediators chose. */
export const planMeetingStep: CaseStep<PlanMeetingInput, Plan> = {
  action: 'plan_meeting',
  input: PlanMeetingInput,
  decide: ({ actor, today, file }, input) => decidePlanMeeting(file.facts, input, actor, today),
  write: async (context, plan) => {
    const startsAt = await insertPlannedMeeting(context, plan);
    return {
      line: {
        happenedOn: context.today,
        detail: { meetingAt: startsAt.toISOString(), place: plan.place, openness: plan.openness },
      },
      change: { nextMeetingAt: startsAt },
      message: `Đã hẹn buổi hòa giải ngày ${formatShortDate(plan.on, context.today)}.`,
    };
  },
};
