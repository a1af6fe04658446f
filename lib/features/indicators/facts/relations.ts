import type { RecordKind } from '@/lib/domain/indicators/codes';
import type { FactsAsked } from '@/lib/features/indicators/facts/asked';
import { caseRecords } from '@/lib/features/indicators/facts/cases';
import { mediatorRecords } from '@/lib/features/indicators/facts/mediators';
import { newcomerRecords } from '@/lib/features/indicators/facts/newcomers';
import type { RecordRelation } from '@/lib/features/indicators/facts/relation';
import { taskRecords } from '@/lib/features/indicators/facts/tasks';
import { teamRecords } from '@/lib/features/indicators/facts/teams';
import { trainerRecords } from '@/lib/features/indicators/facts/trainers';

/** The records of each kind. */
export const RELATIONS: {
  readonly [Kind in RecordKind]: (asked: FactsAsked) => RecordRelation<Kind>;
} = {
  team: teamRecords,
  trainer: trainerRecords,
  mediator: mediatorRecords,
  newcomer: newcomerRecords,
  case: caseRecords,
  task: taskRecords,
};
