import 'server-only';
import { databaseDay } from '@/lib/db/day';
import type { IsoDate } from '@/lib/domain/iso-date';
import {
  decideHoldMeeting,
  decidePlanMeeting,
  type PlanMeetingInput,
} from '@/lib/domain/mediation-case/decisions/meetings';
import type { Decided } from '@/lib/domain/mediation-case/decisions/ruling';
import { err, ok, type Result } from '@/lib/domain/result';
import type { CaseStep, StepContext } from '@/lib/features/mediation-cases/steps/case-step';
import { HoldMeetingInput } from '@/lib/features/mediation-cases/steps/hold-meeting/schema';
import { saveHeldMeeting } from '@/lib/features/mediation-cases/steps/hold-meeting/save-held-meeting';
import { insertPlannedMeeting } from '@/lib/features/mediation-cases/steps/plan-meeting/step';
import type { StepErrorCode } from '@/lib/features/mediation-cases/steps/step-error';
import { formatShortDate } from '@/lib/format/date';

type Plan = { readonly startedOn: IsoDate; readonly next: PlanMeetingInput | null };

function decide(
  { actor, today, file }: StepContext,
  input: HoldMeetingInput,
): Result<Decided<Plan>, StepErrorCode> {
  const { facts, parts } = file;
  const came = parts.parties.filter(({ id }) => input.partyIds.includes(id));
  if (came.length !== input.partyIds.length) return err('party_unknown');
  const held = decideHoldMeeting(
    facts,
    {
      ...input,
      firstPartyCame: came.some(({ side }) => side === 'first'),
      secondPartyCame: came.some(({ side }) => side === 'second'),
    },
    actor,
    today,
  );
  if (!held.ok) return held;
  const { event, status, startedOn } = held.value;
  if (input.nextOn === null) return ok({ event, status, startedOn, next: null });
  const next = {
    on: input.nextOn,
    time: input.nextTime,
    place: input.nextPlace ?? input.place,
    openness: input.openness,
  };
  // The next one is judged as if this meeting were already written.
  const planned = decidePlanMeeting({ ...facts, status, hasOpenMeeting: false }, next, actor, today);
  return planned.ok ? ok({ event, status, startedOn, next }) : planned;
}

/** A meeting that took place. The first one begins the mediation (Luật HGƠCS Đ20.2, Đ21). */
export const holdMeetingStep: CaseStep<HoldMeetingInput, Plan> = {
  action: 'hold_meeting',
  input: HoldMeetingInput,
  decide,
  write: async (context, { startedOn, next }, input) => {
    const detail = await saveHeldMeeting(context, input);
    const nextMeetingAt = next && (await insertPlannedMeeting(context, next));
    const { today } = context;
    return {
      line: {
        happenedOn: input.on,
        note: input.notes,
        heardFrom: input.heardFrom,
        detail: nextMeetingAt ? { ...detail, nextMeetingAt: nextMeetingAt.toISOString() } : detail,
      },
      change: { startedOn: databaseDay(startedOn), openness: input.openness, nextMeetingAt },
      message: next
        ? `Đã ghi buổi hòa giải ngày ${formatShortDate(input.on, today)} và hẹn buổi ngày ${formatShortDate(next.on, today)}.`
        : `Đã ghi buổi hòa giải ngày ${formatShortDate(input.on, today)}.`,
    };
  },
};
