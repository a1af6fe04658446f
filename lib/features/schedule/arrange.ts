import type { IsoDate } from '@/lib/domain/iso-date';
import { answerState, type AnswerState } from '@/lib/domain/training/invitation';
import type { ScheduledClass, ScheduledSession } from '@/lib/features/schedule/schedule';

/** The class a person comes to next, and its session. */
export type NextClass = {
  readonly training: ScheduledClass;
  readonly session: ScheduledSession;
  /** Counted from 1, of how many. */
  readonly number: number;
};

/** One person's classes in the order in which they matter to them. */
export type Arranged = {
  readonly next: NextClass | null;
  /** Called off, and its days not over yet: somebody might still go there. */
  readonly cancelled: readonly ScheduledClass[];
  /** Later ones, the nearest first. */
  readonly coming: readonly ScheduledClass[];
  /** Held, the newest first. */
  readonly held: readonly ScheduledClass[];
};

/**
 * Puts one person's classes in order. A class from whose list they were taken off is none of theirs; one they cannot come
 * to is next only when there is no other, so that they may still change their mind.
 */
export function arrange(classes: readonly ScheduledClass[], today: IsoDate): Arranged {
  const theirs = classes.filter(({ withdrawnOn }) => withdrawnOn === null);
  const ahead = theirs.filter(({ state, heldTo }) => state === 'open' && heldTo >= today);
  const comings = ahead
    .map((training) => nextOf(training, today))
    .filter((found) => found !== null)
    .sort((one, other) => rank(one).localeCompare(rank(other)));
  const next = comings[0] ?? null;
  return {
    next,
    cancelled: theirs.filter(({ state, heldTo }) => state === 'cancelled' && heldTo >= today),
    coming: ahead.filter((training) => training !== next?.training),
    held: theirs.filter(({ state, heldTo }) => state === 'open' && heldTo < today).reverse(),
  };
}

function nextOf(training: ScheduledClass, today: IsoDate): NextClass | null {
  const index = training.sessions.findIndex(({ heldOn, presence }) => heldOn >= today && presence === null);
  const session = training.sessions[index];
  return session ? { training, session, number: index + 1 } : null;
}

const rank = ({ training, session: { heldOn, startsAt } }: NextClass): string =>
  [answerState(training) === 'declined' ? '1' : '0', heldOn, startsAt ?? '', training.classId].join(' ');

/** Whether an answer still says anything: a session of the class is ahead, and the person is on its list. */
export const mayAnswer = (training: ScheduledClass, today: IsoDate): boolean =>
  training.state === 'open' &&
  answerState(training) !== 'withdrawn' &&
  training.sessions.some(({ heldOn, presence }) => heldOn >= today && presence === null);

/** The answers somebody may give who has answered so: the other one, or both. */
export function answersLeft(state: AnswerState): readonly ('coming' | 'declined')[] {
  if (state === 'unanswered') return ['coming', 'declined'];
  return state === 'declined' ? ['coming'] : ['declined'];
}
