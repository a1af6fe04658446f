import type { RecordKind } from '@/lib/domain/indicators/codes';
import type { CaseFigures } from '@/lib/domain/statistics/case-figures';

/**
 * What is known of a record on a day: closed words and small numbers, no dates. The database gathers them; records with
 * the same facts are judged once, however many there are.
 */

/** A team that exists on the day, its people counted as far as the law asks (see `compositionCaps`). */
export type TeamRecordFacts = {
  readonly serving: number;
  readonly women: number;
  readonly minority: number;
  readonly leaders: number;
  /** On the team's roll by no decision in force. */
  readonly awaiting: number;
  /** It serves a neighbourhood where many ethnic-minority people live. */
  readonly minorityArea: boolean;
  /** Who supports it on the day: somebody from outside, only members of its own, only people of no listed kind, nobody. */
  readonly support: 'outside' | 'members_only' | 'unlisted_only' | 'none';
  /** Support was given in the year of the day, up to the day. */
  readonly activeInYear: boolean;
};

/** A trainer in office on the day. */
export type TrainerFacts = {
  readonly level: 'city' | 'commune';
  readonly trained: boolean;
  readonly hasMaterials: boolean;
};

/** Somebody who sits in a team on the day; of several seats in one place the best standing counts. */
export type MediatorFacts = {
  readonly standing: 'serving' | 'awaiting';
  /** Classes of skills, by the window of the indicator. */
  readonly skills: 'completed' | 'unfinished' | 'before_window' | 'none';
  readonly skillsInYear: boolean;
  /** Classes of any kind, by the window of the indicator. */
  readonly training: 'completed' | 'unfinished' | 'none';
  readonly materials: 'received' | 'through_team' | 'none';
};

/** Somebody recognised for the first time since the plan began, on or before the day. */
export type NewcomerFacts = {
  /** Was a mediator the day before, whatever the decision says. */
  readonly servedAlready: boolean;
  /** The end of the six months: reached, within the next 60 days, or later. */
  readonly limit: 'reached' | 'near' | 'ahead';
  /** Still serving on that end; before it, on the day itself. */
  readonly serves: boolean;
  /** Completed a class of skills from the recognition to that end, both days included. */
  readonly inTime: boolean;
  /** Completed one before the recognition, as a candidate. */
  readonly before: boolean;
  /** Completed one after that end. */
  readonly late: boolean;
};

/** A case of the calendar year of the day, up to the day. */
export type CaseRecordFacts = {
  readonly state: 'successful' | 'unsuccessful' | 'in_hand' | 'ended_otherwise';
};

/** How the state of a case is called among the figures of a period: the same four parts of what was received. */
export const CASE_STATE_FIGURE = {
  successful: 'successful',
  unsuccessful: 'unsuccessful',
  in_hand: 'inHand',
  ended_otherwise: 'endedOtherwise',
} as const satisfies Record<CaseRecordFacts['state'], keyof CaseFigures>;

/** A task of a plan. */
export type TaskFacts = {
  readonly due: 'reached' | 'ahead' | 'none';
  readonly done: boolean;
};

/** The facts of each kind of record. */
export type FactsOf = {
  readonly team: TeamRecordFacts;
  readonly trainer: TrainerFacts;
  readonly mediator: MediatorFacts;
  readonly newcomer: NewcomerFacts;
  readonly case: CaseRecordFacts;
  readonly task: TaskFacts;
};
export type Facts = FactsOf[RecordKind];
