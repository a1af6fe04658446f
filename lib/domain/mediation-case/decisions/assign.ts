import type { Actor } from '@/lib/domain/access/roles';
import { isAfter, isBefore, isWithin } from '@/lib/domain/calendar';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { AssignmentSource, StartException } from '@/lib/domain/mediation-case/case';
import { isBlank, pastDay } from '@/lib/domain/mediation-case/decisions/refusals';
import { ruling, type Decision, type Refusal } from '@/lib/domain/mediation-case/decisions/ruling';
import type { CaseFacts } from '@/lib/domain/mediation-case/facts';

/** One span of a mediator's membership in a team; `to` null while it lasts. */
export type TeamMember = {
  readonly mediatorId: string;
  readonly teamId: string;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
};

export type AssignInput = {
  /** The parties come first; the leader assigns only when they did not choose (Luật HGƠCS Đ18). */
  readonly source: AssignmentSource;
  readonly mediatorIds: readonly string[];
  readonly on: IsoDate;
  readonly startException: StartException | null;
  readonly agreedStartOn: IsoDate | null;
};

export type ReassignInput = {
  readonly source: AssignmentSource;
  readonly mediatorIds: readonly string[];
  readonly on: IsoDate;
  readonly reason: string;
};

type Chosen = Pick<AssignInput, 'mediatorIds' | 'on'>;

const isActiveMember = (
  facts: CaseFacts,
  members: readonly TeamMember[],
  mediatorId: string,
  on: IsoDate,
): boolean =>
  members.some(
    (member) =>
      member.mediatorId === mediatorId &&
      (member.teamId === facts.teamId || member.teamId === facts.coTeamId) &&
      isWithin(on, member.from, member.to),
  );

/**
 * Who may be chosen: mediators of the owning or helping team on that day, none with an interest (Đ10.3, Đ18).
 */
const choiceRefusals = (
  facts: CaseFacts,
  { mediatorIds, on }: Chosen,
  members: readonly TeamMember[],
): readonly Refusal[] => [
  [mediatorIds.length === 0, 'mediator_missing'],
  [new Set(mediatorIds).size !== mediatorIds.length, 'mediator_repeated'],
  [mediatorIds.some((id) => facts.interestedMediatorIds.includes(id)), 'mediator_interested'],
  [mediatorIds.some((id) => !isActiveMember(facts, members, id, on)), 'mediator_not_active'],
];

/**
 * Assigns mediators; from this day runs the clock of Luật HGƠCS Đ20.2, unless one of its two exceptions is
 * named.
 */
export const decideAssign = (
  facts: CaseFacts,
  input: AssignInput,
  members: readonly TeamMember[],
  actor: Actor,
  today: IsoDate,
): Decision<AssignInput> => {
  const isAgreed = input.startException === 'agreed_time';
  const agreedStartOn = isAgreed ? input.agreedStartOn : null;
  return ruling(
    facts,
    'assign',
    actor,
    [
      ...pastDay(input.on, facts, today),
      ...choiceRefusals(facts, input, members),
      [isAgreed && agreedStartOn === null, 'agreed_start_missing'],
      [agreedStartOn !== null && isBefore(agreedStartOn, input.on), 'agreed_start_before_assignment'],
    ],
    {
      source: input.source,
      mediatorIds: input.mediatorIds,
      on: input.on,
      startException: input.startException,
      agreedStartOn,
    },
  );
};

const sameMediators = (first: readonly string[], second: readonly string[]): boolean =>
  first.length === second.length && first.every((id) => second.includes(id));

/**
 * Changes the mediators; who served before stays in the history. The clock of Đ20.2 keeps running from the
 * first assignment: the parties do not wait longer because the team changed its mind.
 */
export const decideReassign = (
  facts: CaseFacts,
  input: ReassignInput,
  members: readonly TeamMember[],
  actor: Actor,
  today: IsoDate,
): Decision<
  ReassignInput & {
    readonly addedMediatorIds: readonly string[];
    readonly releasedMediatorIds: readonly string[];
  }
> =>
  ruling(
    facts,
    'reassign',
    actor,
    [
      ...pastDay(input.on, facts, today),
      [facts.assignedOn !== null && isAfter(facts.assignedOn, input.on), 'date_before_assignment'],
      ...choiceRefusals(facts, input, members),
      [sameMediators(input.mediatorIds, facts.mediatorIds), 'mediators_unchanged'],
      [isBlank(input.reason), 'reason_missing'],
    ],
    {
      source: input.source,
      mediatorIds: input.mediatorIds,
      on: input.on,
      reason: input.reason,
      addedMediatorIds: input.mediatorIds.filter((id) => !facts.mediatorIds.includes(id)),
      releasedMediatorIds: facts.mediatorIds.filter((id) => !input.mediatorIds.includes(id)),
    },
  );
