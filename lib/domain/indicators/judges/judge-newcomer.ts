import type { NewcomerFacts } from '@/lib/domain/indicators/facts';
import type { ReasonOf } from '@/lib/domain/indicators/reasons';
import type { IndicatorSettings } from '@/lib/domain/indicators/settings';

/** Who is told as «sắp đến hạn»: the end of the six months lies at most so many days ahead. */
export const NEAR_LIMIT_DAYS = 60;

/**
 * K4: only whoever has served to the end of the six months is counted or left out; before it a new mediator is on the
 * way. Who was trained as a candidate counts where the city says so.
 */
export function judgeNewcomer(
  facts: NewcomerFacts,
  { options }: Pick<IndicatorSettings, 'options'>,
): ReasonOf<'newcomer'> {
  const trainedBefore = facts.before && options.includes('training_before_recognition_counts');
  if (facts.servedAlready) return 'served_already';
  if (!facts.serves) return 'left_before_limit';
  if (facts.limit !== 'reached') {
    if (facts.inTime || trainedBefore) return 'trained_ahead';
    return facts.limit === 'near' ? 'limit_near' : 'limit_ahead';
  }
  if (facts.inTime) return 'trained_in_time';
  if (trainedBefore) return 'trained_before_recognition';
  return facts.late ? 'trained_late' : 'overdue';
}
