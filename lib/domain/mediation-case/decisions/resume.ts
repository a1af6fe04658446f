import type { Actor } from '@/lib/domain/access/roles';
import { isBefore } from '@/lib/domain/calendar';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { Asker } from '@/lib/domain/mediation-case/decisions/pause';
import { pastDay } from '@/lib/domain/mediation-case/decisions/refusals';
import { ruling, type Decision } from '@/lib/domain/mediation-case/decisions/ruling';
import type { CaseFacts } from '@/lib/domain/mediation-case/facts';

export type ResumeInput = { readonly on: IsoDate; readonly askedBy: Asker };

/**
 * After an unsuccessful mediation the parties may ask to go on (Luật HGƠCS Đ27): the same case, counted once,
 * open again.
 */
export const decideResume = (
  facts: CaseFacts,
  input: ResumeInput,
  actor: Actor,
  today: IsoDate,
): Decision<ResumeInput> =>
  ruling(
    facts,
    'resume',
    actor,
    [
      ...pastDay(input.on, facts, today),
      [facts.closedOn !== null && isBefore(input.on, facts.closedOn), 'date_before_closing'],
    ],
    { on: input.on, askedBy: input.askedBy },
  );
