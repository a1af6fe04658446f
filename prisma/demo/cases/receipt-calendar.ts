import { isWeekend, monthOf, yearOf, type Day } from '../chance/days';
import { Lottery } from '../chance/lottery';
import type { Random } from '../chance/random';

/** Few bring a quarrel in the month of Tết; most in early summer and in autumn. */
const BY_MONTH = [0.95, 0.6, 1, 1.15, 1.2, 1.1, 0.95, 0.9, 1.1, 1.15, 1.1, 0.8];
/** Cases fell for ten years, most in the year of the epidemic, and have since stood still. */
const BY_YEAR: Readonly<Record<number, number>> = {
  2019: 1.25,
  2020: 1.15,
  2021: 0.93,
  2022: 0.98,
  2023: 1.02,
  2024: 1.03,
};
const AT_WEEKEND = 0.7;
const ON_WORKDAY = 1.12;

const weightOf = (day: Day): number =>
  (BY_MONTH[monthOf(day) - 1] ?? 1) *
  (BY_YEAR[yearOf(day)] ?? 1) *
  (isWeekend(day) ? AT_WEEKEND : ON_WORKDAY);

/** On which days people bring their quarrels, between two days. */
export class ReceiptCalendar {
  private readonly days: Lottery<Day>;

  constructor(firstDay: Day, lastDay: Day) {
    const count = lastDay - firstDay + 1;
    this.days = new Lottery(
      Array.from({ length: count }, (_, index) => [firstDay + index, weightOf(firstDay + index)] as const),
    );
  }

  /** How many average years lie between the two days. */
  get years(): number {
    return this.days.total / 365.25;
  }

  /** Days of receipt, in order. */
  drawDays(random: Random, count: number): readonly Day[] {
    return Array.from({ length: count }, () => this.days.draw(random)).sort(
      (first, second) => first - second,
    );
  }
}
