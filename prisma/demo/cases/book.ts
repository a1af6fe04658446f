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

/** Of two cases that a team gets within a few days, how often the second is the first one entered again. */
const ENTERED_TWICE = 0.4;
const LONGEST_BETWEEN_TWINS = 3;

interface Slot {
  readonly receivedOn: Day;
  readonly staged: StagedCase | null;
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
  const isTwin =
    slot.staged === null &&
    previous !== undefined &&
    previous.draft.otherEnding === null &&
    slot.receivedOn - previous.draft.receivedOn <= LONGEST_BETWEEN_TWINS;
  const drawn = drawCourse(random, rateIn(yearOf(slot.receivedOn), successRate));
  return {
    receivedOn: slot.receivedOn,
    bookNumber,
    course: { ...drawn, ...slot.staged?.course },
    wanted: slot.staged?.wanted ?? null,
    duplicateOf: isTwin && random.chance(ENTERED_TWICE) ? previous : null,
  };
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
  const slots = [
    ...days.map((receivedOn): Slot => ({ receivedOn, staged: null })),
    ...staged.map((one): Slot => ({ receivedOn: scene.lastDay + 1 - one.daysAgo, staged: one })),
  ].sort((first, second) => first.receivedOn - second.receivedOn);
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
