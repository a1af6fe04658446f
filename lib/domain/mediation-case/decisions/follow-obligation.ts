import type { Actor } from '@/lib/domain/access/roles';
import { isBefore } from '@/lib/domain/calendar';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { ObligationState } from '@/lib/domain/mediation-case/case';
import { isBlank, pastDay } from '@/lib/domain/mediation-case/decisions/refusals';
import { ruling, type Decision } from '@/lib/domain/mediation-case/decisions/ruling';
import type { CaseFacts } from '@/lib/domain/mediation-case/facts';

export type FollowObligationInput = {
  readonly state: ObligationState;
  readonly on: IsoDate;
  readonly note: string;
};

/**
 * Writes how an agreed obligation stands (Luật HGƠCS Đ25–26). Trouble is told in words, for the leader
 * reports it on.
 */
export const decideFollowObligation = (
  facts: CaseFacts,
  current: ObligationState,
  input: FollowObligationInput,
  actor: Actor,
  today: IsoDate,
): Decision<FollowObligationInput> =>
  ruling(
    facts,
    'follow_obligation',
    actor,
    [
      [current === 'done', 'obligation_already_done'],
      ...pastDay(input.on, facts, today),
      [facts.closedOn !== null && isBefore(input.on, facts.closedOn), 'date_before_closing'],
      [input.state === 'trouble' && isBlank(input.note), 'trouble_note_missing'],
    ],
    { state: input.state, on: input.on, note: input.note },
  );
