import { isoDate, optionalDate } from '@/lib/schema/date';
import { oneLine } from '@/lib/schema/text';

/** A decision of the commune's chairman as every form asks for it: its number, its day, and from when it holds. */
export const decisionFields = {
  number: oneLine({ label: 'Số quyết định', max: 60 }),
  decidedOn: isoDate({ label: 'ngày quyết định' }),
  takesEffectOn: optionalDate(),
};

export type DecisionInput = {
  readonly number: string;
  readonly decidedOn: string;
  /** Null: from its own day. */
  readonly takesEffectOn: string | null;
};
