import type { Actor } from '@/lib/domain/access/roles';
import { addMonths, isAfter, isBefore } from '@/lib/domain/calendar';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { MeetingOpenness } from '@/lib/domain/mediation-case/case';
import { isBlank, pastDay } from '@/lib/domain/mediation-case/decisions/refusals';
import { ruling, type Decision } from '@/lib/domain/mediation-case/decisions/ruling';
import type { CaseFacts } from '@/lib/domain/mediation-case/facts';

/**
 * Place and openness follow the parties' will (Luật HGƠCS Đ17, Đ20.1, Đ21). `time`: «19:30», null when only
 * the day is known.
 */
export type PlanMeetingInput = {
  readonly on: IsoDate;
  readonly time: string | null;
  readonly place: string;
  readonly openness: MeetingOpenness;
};

export type HoldMeetingInput = {
  readonly on: IsoDate;
  readonly place: string;
  readonly openness: MeetingOpenness;
  readonly firstPartyCame: boolean;
  readonly secondPartyCame: boolean;
  /** Who mediated, of either team. */
  readonly mediatorIds: readonly string[];
};

const FARTHEST_PLAN_MONTHS = 12;

/** Plans a meeting. A day more than a year away is a slip of the year, not a plan. */
export const decidePlanMeeting = (
  facts: CaseFacts,
  input: PlanMeetingInput,
  actor: Actor,
  today: IsoDate,
): Decision<PlanMeetingInput> =>
  ruling(
    facts,
    'plan_meeting',
    actor,
    [
      [isBefore(input.on, today), 'planned_in_past'],
      [isAfter(input.on, addMonths(today, FARTHEST_PLAN_MONTHS)), 'planned_too_far'],
      [isBlank(input.place), 'place_missing'],
    ],
    { on: input.on, time: input.time, place: input.place, openness: input.openness },
  );

const earlier = (first: IsoDate | null, second: IsoDate): IsoDate =>
  first !== null && first < second ? first : second;
const laterOf = (first: IsoDate | null, second: IsoDate): IsoDate =>
  first !== null && first > second ? first : second;

/**
 * Writes a meeting that took place. The first one begins the mediation and stops the clock of Luật HGƠCS
 * Đ20.2. It may come before the day of assignment only when a mediator who witnessed the matter acted at
 * once.
 */
export const decideHoldMeeting = (
  facts: CaseFacts,
  input: HoldMeetingInput,
  actor: Actor,
  today: IsoDate,
): Decision<
  HoldMeetingInput & {
    readonly startedOn: IsoDate;
    readonly lastMeetingOn: IsoDate;
    readonly fulfilsPlan: boolean;
  }
> => {
  const mayPrecedeAssignment = facts.assignedOn === null || facts.startException === 'immediate';
  return ruling(
    facts,
    'hold_meeting',
    actor,
    [
      ...pastDay(input.on, facts, today),
      [
        !mayPrecedeAssignment && facts.assignedOn !== null && input.on < facts.assignedOn,
        'date_before_assignment',
      ],
      [isBlank(input.place), 'place_missing'],
      [!input.firstPartyCame && !input.secondPartyCame, 'nobody_came'],
      [
        input.mediatorIds.length === 0 || input.mediatorIds.some((id) => !facts.mediatorIds.includes(id)),
        'meeting_without_mediator',
      ],
    ],
    {
      ...input,
      startedOn: earlier(facts.startedOn, input.on),
      lastMeetingOn: laterOf(facts.lastMeetingOn, input.on),
      fulfilsPlan: facts.hasOpenMeeting,
    },
  );
};

/** Drops the planned meeting; the reason stays in the timeline. */
export const decideCancelMeeting = (
  facts: CaseFacts,
  reason: string,
  actor: Actor,
): Decision<{ readonly reason: string }> =>
  ruling(facts, 'cancel_meeting', actor, [[isBlank(reason), 'reason_missing']], { reason });
