import type { IndicatorCode } from '@/lib/domain/indicators/codes';

/**
 * How an indicator moves, which decides what «thiếu» means and where its path runs.
 *
 * - `denominator`: `fixed` when work raises n alone (31 people more trained of the same 247). `growing` when what is
 *   done is done: a case that failed or a newcomer not trained within six months stays in N, and only further cases or
 *   people can raise the rate.
 * - `beforeFirstMark`: a count that begins with the plan (nobody is trained yet) climbs from zero; a state that was
 *   there before the plan (teams in order, the success rate) is held to the first year's value at once.
 */
export type IndicatorNature = {
  readonly denominator: 'fixed' | 'growing';
  readonly beforeFirstMark: 'from_zero' | 'level';
};

const BEGINS_WITH_PLAN: IndicatorNature = { denominator: 'fixed', beforeFirstMark: 'from_zero' };
const STANDS_ALREADY: IndicatorNature = { denominator: 'fixed', beforeFirstMark: 'level' };
const DONE_IS_DONE: IndicatorNature = { denominator: 'growing', beforeFirstMark: 'level' };

export const INDICATOR_NATURES: Record<IndicatorCode, IndicatorNature> = {
  teams_in_order: STANDS_ALREADY,
  trainers_trained: BEGINS_WITH_PLAN,
  trainers_with_materials: BEGINS_WITH_PLAN,
  mediators_with_materials: BEGINS_WITH_PLAN,
  mediators_trained: BEGINS_WITH_PLAN,
  trainer_density: STANDS_ALREADY,
  skills_trained: BEGINS_WITH_PLAN,
  new_mediators_trained: DONE_IS_DONE,
  teams_supported: STANDS_ALREADY,
  success_rate: DONE_IS_DONE,
  tasks_done: STANDS_ALREADY,
};
