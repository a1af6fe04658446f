import type { IsoDate } from '@/lib/domain/iso-date';
import type { DecisionInput } from '@/lib/features/roll/decision/decision-fields';
import { formatDate } from '@/lib/format/date';
import { refused, type Outcome } from '@/lib/server/action';

/** The day from which a decision holds. */
export const effectiveDay = ({ decidedOn, takesEffectOn }: DecisionInput): IsoDate =>
  takesEffectOn ?? decidedOn;

/**
 * Why a decision cannot be written down; null when it can. It may take effect later, it was signed already.
 * @param dayField how the form calls the day it was signed.
 */
export function refuseDecision(
  decision: DecisionInput,
  today: IsoDate,
  dayField = 'decidedOn',
): Outcome<never> | null {
  const { decidedOn, takesEffectOn } = decision;
  if (decidedOn > today)
    return refused(
      'decided_ahead',
      `Quyết định ghi ngày ở tương lai. Hôm nay là ${formatDate(today)}.`,
      dayField,
    );
  if (takesEffectOn !== null && takesEffectOn < decidedOn)
    return refused('effect_before_decision', 'Ngày có hiệu lực đang sớm hơn ngày ký.', 'takesEffectOn');
  return null;
}
