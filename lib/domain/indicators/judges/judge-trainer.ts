import type { IndicatorLevel } from '@/lib/domain/indicators/definitions';
import type { TrainerFacts } from '@/lib/domain/indicators/facts';
import type { ReasonOf } from '@/lib/domain/indicators/reasons';

type TrainerReason = ReasonOf<'trainer'>;

/** K2a: a class for trainers, completed within the window. */
export const judgeTrainerTraining = ({ trained }: TrainerFacts): TrainerReason =>
  trained ? 'trainer_trained' : 'trainer_untrained';

/** K2b: the official set, in the trainer's own hands. */
export const judgeTrainerMaterials = ({ hasMaterials }: TrainerFacts): TrainerReason =>
  hasMaterials ? 'trainer_has_materials' : 'trainer_lacks_materials';

/**
 * K2e: trainers for the number of teams, of each level apart (QĐ 315/QĐ-TTg: one of the province for a hundred). Those of
 * communes have no ratio of their own since the districts ended, unless the city sets one.
 */
export const judgeDensity = ({ level }: TrainerFacts, at: IndicatorLevel): TrainerReason =>
  level === at ? 'trainer_in_office' : 'trainer_not_asked_for';
