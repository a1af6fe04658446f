import { Random } from '../chance/random';
import { yearOf, type Day } from '../chance/days';
import type { Member } from '../places/commune';
import { drawCourse, type Course } from './course';
import { tellCase, type Entry, type ToldCase } from './tell-case';
import type { CaseDraft } from './draft';
import type { Scene } from './telling';

/** A case whose course is set beforehand, so that every kind of work is found on the demo accounts' home pages. */
export interface StagedCase {
  readonly daysAgo: number;
  readonly course: Partial<Course>;
  readonly wanted: Member | null;
}

const ENTERED_TWICE = 0.007;
const LONGEST_BETWEEN_TWINS = 3;

interface Slot {
  readonly receivedOn: Day;
  readonly staged: StagedCase | null;
  /** Entered again by mistake, a few days after the case before it. */
  readonly isTwin: boolean;
}

/** The rate of success rises slowly over the years. */
const rateIn = (year: number, rate: number): number => Math.min(0.99, rate + (year - 2024) * 0.006);

const entryOf = (
  random: Random,
  slot: Slot,
  bookNumber: number,
  successRate: number,
  previous: ToldCase | undefined,
): Entry => {
  const drawn = drawCourse(random, rateIn(yearOf(slot.receivedOn), successRate));
  return {
    receivedOn: slot.receivedOn,
    bookNumber,
    course: { ...drawn, ...slot.staged?.course },
    wanted: slot.staged?.wanted ?? null,
    duplicateOf: slot.isTwin && previous?.draft.otherEnding === null ? previous : null,
  };
};

/** Puts the lines in order of receipt and moves a few close behind the one before them. */
const withTwins = (random: Random, slots: readonly Slot[]): readonly Slot[] => {
  const ordered = [...slots].sort((first, second) => first.receivedOn - second.receivedOn);
  let before: Day | null = null;
  return ordered.map((slot) => {
    const isTwin = before !== null && slot.staged === null && random.chance(ENTERED_TWICE);
    const receivedOn: Day = isTwin
      ? Math.min(slot.receivedOn, (before ?? 0) + random.between(0, LONGEST_BETWEEN_TWINS))
      : slot.receivedOn;
    before = receivedOn;
    return { ...slot, receivedOn, isTwin };
  });
};

/**
 * The book of a team: its cases in order of receipt, numbered without gaps within each year.
 * @param days of receipt, in order
 */
export function writeBook(
  scene: Scene,
  days: readonly Day[],
  staged: readonly StagedCase[] = [],
): readonly CaseDraft[] {
  const random = new Random(`book/${scene.team.id}`);
  const slots = withTwins(random, [
    ...days.map((receivedOn): Slot => ({ receivedOn, staged: null, isTwin: false })),
    ...staged.map((one): Slot => ({
      receivedOn: scene.lastDay + 1 - one.daysAgo,
      staged: one,
      isTwin: false,
    })),
  ]);
  const lastNumbers = new Map<number, number>();
  let previous: ToldCase | undefined;
  return slots.map((slot) => {
    const year = yearOf(slot.receivedOn);
    const bookNumber = (lastNumbers.get(year) ?? 0) + 1;
    lastNumbers.set(year, bookNumber);
    const entry = entryOf(random, slot, bookNumber, scene.commune.plan.successRate, previous);
    previous = tellCase(random, scene, entry);
    return previous.draft;
  });
}
