import type { MediatorFacts } from '@/lib/domain/indicators/facts';
import type { ReasonOf } from '@/lib/domain/indicators/reasons';
import type { IndicatorSettings } from '@/lib/domain/indicators/settings';

type MediatorReason = ReasonOf<'mediator'>;

/** K2c: the official set, in the person's own hands; through the team only where the city counts that. */
export function judgeMaterials(
  { standing, materials }: MediatorFacts,
  { options }: Pick<IndicatorSettings, 'options'>,
): MediatorReason {
  if (standing === 'awaiting') return 'awaiting_recognition';
  switch (materials) {
    case 'received':
      return 'materials_received';
    case 'through_team':
      return options.includes('team_materials_count') ? 'materials_through_team' : 'materials_of_team_only';
    case 'none':
      return 'materials_missing';
  }
}

/** K2d, the literal reading of «được tập huấn»: a class of any kind, completed. */
export function judgeTraining({ standing, training }: MediatorFacts): MediatorReason {
  if (standing === 'awaiting') return 'awaiting_recognition';
  switch (training) {
    case 'completed':
      return 'trained';
    case 'unfinished':
      return 'training_unfinished';
    case 'none':
      return 'never_trained';
  }
}

/** K3: a class of «nghiệp vụ, kỹ năng hòa giải», completed within the window. */
export function judgeSkills({ standing, skills }: MediatorFacts): MediatorReason {
  if (standing === 'awaiting') return 'awaiting_recognition';
  switch (skills) {
    case 'completed':
      return 'skilled';
    case 'unfinished':
      return 'skills_unfinished';
    case 'before_window':
      return 'skills_before_window';
    case 'none':
      return 'skills_missing';
  }
}
