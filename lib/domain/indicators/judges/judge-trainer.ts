import type { TrainerFacts } from '@/lib/domain/indicators/facts';
import type { ReasonOf } from '@/lib/domain/indicators/reasons';
import type { IndicatorSettings } from '@/lib/domain/indicators/settings';

type TrainerReason = ReasonOf<'trainer'>;

/** K2a: a class for trainers, completed within the window. */
export const judgeTrainerTraining = ({ trained }: TrainerFacts): TrainerReason =>
  trained ? 'trainer_trained' : 'trainer_untrained';

/** K2b: the official set, in the trainer's own hands. */
export const judgeTrainerMaterials = ({ hasMaterials }: TrainerFacts): TrainerReason =>
  hasMaterials ? 'trainer_has_materials' : 'trainer_lacks_materials';

/** K2e: trainers of communes have no ratio of their own since the districts ended, unless the city sets one. */
export const judgeDensity = (
  { level }: TrainerFacts,
  { options }: Pick<IndicatorSettings, 'options'>,
): TrainerReason =>
  level === 'city' || options.includes('commune_trainers_per_80_teams')
    ? 'trainer_in_office'
    : 'trainer_not_asked_for';

/** One trainer of the province for a hundred teams, one of the district for eighty (QĐ 315/QĐ-TTg, mục tiêu 3). */
export const TEAMS_PER_TRAINER = { city: 100, commune: 80 } as const satisfies Record<
  TrainerFacts['level'],
  number
>;

/** How many trainers so many teams ask for. */
export const trainersAskedFor = (teams: number, level: TrainerFacts['level']): number =>
  Math.ceil(teams / TEAMS_PER_TRAINER[level]);
