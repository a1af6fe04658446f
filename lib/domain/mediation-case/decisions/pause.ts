import type { Actor } from '@/lib/domain/access/roles';
import type { IsoDate } from '@/lib/domain/iso-date';
import { pastDay } from '@/lib/domain/mediation-case/decisions/refusals';
import { ruling, type Decision } from '@/lib/domain/mediation-case/decisions/ruling';
import type { CaseFacts } from '@/lib/domain/mediation-case/facts';

/** Who asked, as the law wants it written (Luật HGƠCS Đ17, Đ23, Đ27). */
export const ASKERS = ['first', 'second', 'both'] as const;
export type Asker = (typeof ASKERS)[number];

export const ASKER_LABELS: Record<Asker, string> = {
  first: 'Bên thứ nhất',
  second: 'Bên thứ hai',
  both: 'Cả hai bên',
};

export type PauseInput = { readonly on: IsoDate; readonly askedBy: Asker };

/** Stops for a while because a party asked. The law sets no limit to a pause. */
export const decidePause = (
  facts: CaseFacts,
  input: PauseInput,
  actor: Actor,
  today: IsoDate,
): Decision<PauseInput> =>
  ruling(facts, 'pause', actor, pastDay(input.on, facts, today), { on: input.on, askedBy: input.askedBy });

/** Takes the mediation up again where it stood. */
export const decideContinue = (
  facts: CaseFacts,
  on: IsoDate,
  actor: Actor,
  today: IsoDate,
): Decision<{ readonly on: IsoDate }> => ruling(facts, 'continue', actor, pastDay(on, facts, today), { on });
