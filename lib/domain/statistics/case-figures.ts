import { isAfter, isBefore, isWithin, startOfMonth } from '@/lib/domain/calendar';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { CaseOutcome } from '@/lib/domain/mediation-case/case';

/**
 * The figures of a period. Always: received = carriedOver + new = successful + unsuccessful + endedOtherwise
 * + inHand, so that an official can add them up on paper. A case counts once, for the team that owns it.
 */
export type CaseFigures = {
  /** In hand when the period began. */
  readonly carriedOver: number;
  readonly new: number;
  readonly received: number;
  readonly successful: number;
  readonly unsuccessful: number;
  /** Out of scope or entered twice: never mediated, so in no rate. */
  readonly endedOtherwise: number;
  /** Not ended by the last day of the period. */
  readonly inHand: number;
};

export type Ending = CaseOutcome | 'ended_otherwise';

/** What counting needs of a case. `ended` null: still in hand. */
export type CountableCase = {
  readonly receivedOn: IsoDate;
  readonly ended: { readonly on: IsoDate; readonly as: Ending } | null;
};

/** One month of a roll-up: what came in and what went out in it. `month` is its first day. */
export type MonthlyMovement = {
  readonly month: IsoDate;
  readonly new: number;
  readonly successful: number;
  readonly unsuccessful: number;
  readonly endedOtherwise: number;
};

type Span = { readonly from: IsoDate; readonly to: IsoDate };

export type CountedFigures = Pick<
  CaseFigures,
  'carriedOver' | 'new' | 'successful' | 'unsuccessful' | 'endedOtherwise'
>;

/** The whole figures from the counted ones: received and in hand follow from the rest. */
export const balanceFigures = (counted: CountedFigures): CaseFigures => {
  const received = counted.carriedOver + counted.new;
  return {
    carriedOver: counted.carriedOver,
    new: counted.new,
    received,
    successful: counted.successful,
    unsuccessful: counted.unsuccessful,
    endedOtherwise: counted.endedOtherwise,
    inHand: received - counted.successful - counted.unsuccessful - counted.endedOtherwise,
  };
};

export const NO_CASES: CaseFigures = balanceFigures({
  carriedOver: 0,
  new: 0,
  successful: 0,
  unsuccessful: 0,
  endedOtherwise: 0,
});

type CountsCase = (item: CountableCase, period: Span) => boolean;

const endedIn =
  (ending: Ending): CountsCase =>
  ({ ended }, { from, to }) =>
    ended?.as === ending && isWithin(ended.on, from, to);

const carriedOver: CountsCase = ({ receivedOn, ended }, { from }) =>
  isBefore(receivedOn, from) && (ended === null || !isBefore(ended.on, from));

const isNew: CountsCase = ({ receivedOn }, { from, to }) => isWithin(receivedOn, from, to);

/** Which cases each figure counts: the definition of the figure, and of the list it opens. */
export const COUNTED_IN: Record<keyof CaseFigures, CountsCase> = {
  carriedOver,
  new: isNew,
  received: (item, period) => carriedOver(item, period) || isNew(item, period),
  successful: endedIn('successful'),
  unsuccessful: endedIn('unsuccessful'),
  endedOtherwise: endedIn('ended_otherwise'),
  inHand: ({ receivedOn, ended }, { to }) =>
    !isAfter(receivedOn, to) && (ended === null || isAfter(ended.on, to)),
};

/** Counts cases one by one: the plain definition, which the roll-ups must equal. */
export const figuresOfCases = (cases: readonly CountableCase[], period: Span): CaseFigures => {
  const count = (figure: keyof CaseFigures): number =>
    cases.filter((item) => COUNTED_IN[figure](item, period)).length;
  return {
    carriedOver: count('carriedOver'),
    new: count('new'),
    received: count('received'),
    successful: count('successful'),
    unsuccessful: count('unsuccessful'),
    endedOtherwise: count('endedOtherwise'),
    inHand: count('inHand'),
  };
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const wentOut = (month: MonthlyMovement): number =>
  month.successful + month.unsuccessful + month.endedOtherwise;

/**
 * The same figures from monthly movements, for a period of whole months. Needs every month since the first
 * case: what is carried over is all that came in before the period less all that went out.
 */
export const figuresOfMonths = (movements: readonly MonthlyMovement[], { from, to }: Span): CaseFigures => {
  const before = movements.filter(({ month }) => isBefore(month, from));
  const during = movements.filter(({ month }) => isWithin(month, startOfMonth(from), to));
  return balanceFigures({
    carriedOver: sum(before.map((month) => month.new - wentOut(month))),
    new: sum(during.map((month) => month.new)),
    successful: sum(during.map((month) => month.successful)),
    unsuccessful: sum(during.map((month) => month.unsuccessful)),
    endedOtherwise: sum(during.map((month) => month.endedOtherwise)),
  });
};

/** Figures of several units or kinds together; NO_CASES for none. */
export const addFigures = (figures: readonly CaseFigures[]): CaseFigures =>
  balanceFigures({
    carriedOver: sum(figures.map((each) => each.carriedOver)),
    new: sum(figures.map((each) => each.new)),
    successful: sum(figures.map((each) => each.successful)),
    unsuccessful: sum(figures.map((each) => each.unsuccessful)),
    endedOtherwise: sum(figures.map((each) => each.endedOtherwise)),
  });

/** One line of a table split by kind, month, commune or team. */
export type FiguresBy<Key> = { readonly key: Key; readonly figures: CaseFigures };

/**
 * Splits cases by `keyOf` and counts each part over the same period; `keys` gives the lines and their order,
 * empty ones too.
 */
export const figuresBy = <Case extends CountableCase, Key>(
  cases: readonly Case[],
  period: Span,
  keys: readonly Key[],
  keyOf: (item: Case) => Key,
): readonly FiguresBy<Key>[] =>
  keys.map((key) => ({
    key,
    figures: figuresOfCases(
      cases.filter((item) => keyOf(item) === key),
      period,
    ),
  }));

/** Whether figures add up and none is negative; false means that a roll-up is broken. */
export const figuresHold = (figures: CaseFigures): boolean =>
  Object.values(figures).every((value) => value >= 0) &&
  figures.received === figures.carriedOver + figures.new &&
  figures.received === figures.successful + figures.unsuccessful + figures.endedOtherwise + figures.inHand;
