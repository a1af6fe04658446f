import type { CaseRecordFacts, FactsOf, TaskFacts } from '@/lib/domain/indicators/facts';
import { RECORD_KIND_OF, type IndicatorCode } from '@/lib/domain/indicators/codes';
import { judgeMaterials, judgeSkills, judgeTraining } from '@/lib/domain/indicators/judges/judge-mediator';
import { judgeNewcomer } from '@/lib/domain/indicators/judges/judge-newcomer';
import { judgeConsolidation, judgeSupport } from '@/lib/domain/indicators/judges/judge-team';
import {
  judgeDensity,
  judgeTrainerMaterials,
  judgeTrainerTraining,
} from '@/lib/domain/indicators/judges/judge-trainer';
import type { IndicatorLevel } from '@/lib/domain/indicators/definitions';
import type { ReasonOf } from '@/lib/domain/indicators/reasons';
import type { IndicatorSettings } from '@/lib/domain/indicators/settings';
import type { IsoDate } from '@/lib/domain/iso-date';

/** By what a record is judged besides its facts: the city's reading, the law of the day, and whose figure it is to be. */
export type Reading = {
  readonly settings: IndicatorSettings;
  readonly day: IsoDate;
  readonly level: IndicatorLevel;
};

/** K6: the outcome is the reason (Luật HGƠCS Đ23, Đ24, Đ27). */
const judgeCase = ({ state }: CaseRecordFacts): ReasonOf<'case'> => state;

/** K9: only tasks whose day has come are counted or left out. */
const judgeTask = ({ due, done }: TaskFacts): ReasonOf<'task'> => {
  if (due === 'none') return 'task_without_date';
  if (due === 'ahead') return 'task_ahead';
  return done ? 'task_done' : 'task_overdue';
};

type KindOf<Code extends IndicatorCode> = (typeof RECORD_KIND_OF)[Code];
/** The facts of a record of this indicator. */
export type FactsFor<Code extends IndicatorCode> = FactsOf[KindOf<Code>];
/** One record of an indicator judged: why it is counted, left out or outside. */
export type Judge<Code extends IndicatorCode> = (
  facts: FactsFor<Code>,
  reading: Reading,
) => ReasonOf<KindOf<Code>>;

/** The one place where each indicator is decided: cards, tables, lists, files and kept months all ask here. */
export const JUDGES: { readonly [Code in IndicatorCode]: Judge<Code> } = {
  teams_in_order: (facts, { day }) => judgeConsolidation(facts, day),
  trainers_trained: judgeTrainerTraining,
  trainers_with_materials: judgeTrainerMaterials,
  mediators_with_materials: (facts, { settings }) => judgeMaterials(facts, settings),
  mediators_trained: judgeTraining,
  trainer_density: (facts, { level }) => judgeDensity(facts, level),
  skills_trained: judgeSkills,
  new_mediators_trained: (facts, { settings }) => judgeNewcomer(facts, settings),
  teams_supported: (facts, { settings }) => judgeSupport(facts, settings),
  success_rate: judgeCase,
  tasks_done: judgeTask,
};
