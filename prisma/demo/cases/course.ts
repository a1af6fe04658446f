import type { AssignmentSource, ClosingReason, StartException } from '@/lib/domain/mediation-case/case';
import { Lottery } from '../chance/lottery';
import type { Random } from '../chance/random';

/**
 * How a case is going to run if time allows: days between its steps, and what goes wrong. Telling it stops at
 * yesterday, so the same course gives a finished case from last year and an open one from last week. A step that
 * never comes is `NEVER` away.
 */
export interface Course {
  readonly outside: 'no' | 'refused' | 'referred';
  readonly settleScopeAfter: number;
  readonly assignAfter: number;
  readonly assignedBy: AssignmentSource;
  readonly mediators: number;
  readonly startException: StartException | null;
  /** From assignment to the first meeting. */
  readonly startAfter: number;
  /** From the planning of a meeting to the meeting, one for each further meeting. */
  readonly gaps: readonly number[];
  readonly change: 'none' | 'interest' | 'reassigned';
  readonly pause: { readonly days: number } | null;
  readonly closeAfter: number;
  readonly closing: ClosingReason;
  readonly resumes: boolean;
  readonly invitesExpert: boolean;
  readonly alert: { readonly acknowledgedAfter: number } | null;
  readonly coTeam: boolean;
  readonly hasPaper: boolean;
  /** From the due day of an obligation to the day somebody looks after it; negative before it is due. */
  readonly followDelay: () => number;
  readonly trouble: () => boolean;
}

export const NEVER = 100_000;

const MEETINGS = new Lottery([
  [1, 60],
  [2, 30],
  [3, 8],
  [4, 2],
]);
const MEDIATORS = new Lottery([
  [1, 20],
  [2, 55],
  [3, 20],
  [4, 5],
]);
const ASSIGN_AFTER = new Lottery([
  [0, 45],
  [1, 34],
  [2, 14],
  [4, 4],
  [9, 2],
  [20, 1],
]);

/** The clock of Luật HGƠCS Đ20.2 is three days; a few teams let it run out. */
const startAfter = (random: Random, exception: StartException | null): number => {
  if (exception === 'immediate') return 0;
  if (exception === 'agreed_time') return random.between(4, 12);
  return random.chance(0.05) ? random.between(4, 14) : random.between(0, 3);
};

const startException = (random: Random): StartException | null => {
  const mark = random.unit();
  if (mark < 0.05) return 'immediate';
  return mark < 0.1 ? 'agreed_time' : null;
};

const closing = (random: Random, successRate: number): ClosingReason => {
  if (random.chance(successRate)) return 'agreement';
  return random.chance(0.3) ? 'stopped_by_party' : 'no_agreement_possible';
};

const outside = (random: Random): Course['outside'] => {
  if (!random.chance(0.03)) return 'no';
  return random.chance(0.35) ? 'refused' : 'referred';
};

/** Most look after an obligation around its day, some late, a few never. */
const followDelay = (random: Random): number => {
  if (random.chance(0.0015)) return NEVER;
  return random.chance(0.12) ? Math.round(random.logNormal(14, 0.7)) : random.between(-4, 1);
};

/**
 * Draws the course of a case.
 * @param successRate of the commune in that year, as a share
 */
export function drawCourse(random: Random, successRate: number): Course {
  const exception = startException(random);
  const changed = random.unit();
  return {
    outside: outside(random),
    settleScopeAfter: random.between(0, 3),
    assignAfter: ASSIGN_AFTER.draw(random),
    assignedBy: random.chance(0.3) ? 'parties' : 'leader',
    mediators: MEDIATORS.draw(random),
    startException: exception,
    startAfter: startAfter(random, exception),
    gaps: Array.from({ length: MEETINGS.draw(random) - 1 }, () =>
      Math.max(1, Math.round(random.logNormal(6, 0.6))),
    ),
    change: changed < 0.02 ? 'interest' : changed < 0.04 ? 'reassigned' : 'none',
    pause: random.chance(0.03) ? { days: Math.round(random.logNormal(18, 0.7)) } : null,
    closeAfter: random.chance(0.3) ? 0 : Math.round(random.logNormal(5, 0.95)),
    closing: closing(random, successRate),
    resumes: random.chance(0.03),
    invitesExpert: random.chance(0.07),
    alert: random.chance(0.012) ? { acknowledgedAfter: Math.round(random.logNormal(1, 1)) } : null,
    coTeam: random.chance(0.02),
    hasPaper: random.chance(0.45),
    followDelay: () => followDelay(random),
    trouble: () => random.chance(0.06),
  };
}
