import type { IndicatorCode } from '@/lib/domain/indicators/codes';
import { isFollowed, type Programme } from '@/lib/domain/programme/programme';

/** The targets with a card and a column of their own, in the order of the plan. */
const MAIN: readonly IndicatorCode[] = [
  'teams_in_order',
  'mediators_with_materials',
  'skills_trained',
  'new_mediators_trained',
  'teams_supported',
  'success_rate',
];

/** Those the city follows besides, told in a line each. */
const FURTHER: readonly IndicatorCode[] = [
  'trainers_trained',
  'trainers_with_materials',
  'mediators_trained',
  'trainer_density',
  'tasks_done',
];

/** The main targets that the city follows on the day of the programme. */
export function mainCodes(programme: Pick<Programme, 'settings'>): readonly IndicatorCode[] {
  return MAIN.filter((code) => isFollowed(programme, code));
}

/** The further ones that it follows. */
export function furtherCodes(programme: Pick<Programme, 'settings'>): readonly IndicatorCode[] {
  return FURTHER.filter((code) => isFollowed(programme, code));
}
