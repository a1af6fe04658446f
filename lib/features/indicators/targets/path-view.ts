import type { PathData } from '@/components/chart/path/path-data';
import type { PathRow } from '@/components/chart/path/path-table';
import { yearEnds } from '@/components/chart/path/year-ends';
import { percentOf, type Figure } from '@/lib/domain/indicators/figure';
import type { IsoDate } from '@/lib/domain/iso-date';
import {
  neededPerYear,
  outlookOf,
  project,
  type MonthPoint,
  type Outlook,
  type Projection,
} from '@/lib/domain/programme/projection';
import { STANDING_LABELS } from '@/lib/domain/programme/standing';
import { markDay } from '@/lib/domain/programme/years';
import { formatDate } from '@/lib/format/date';
import { formatCount, formatPercent, formatPoints } from '@/lib/format/number';
import { INDICATORS } from '@/lib/domain/indicators/definitions';
import type { KeptMonth } from '@/lib/features/indicators/months/types';
import { UNIT_WORDS } from './gap-words';
import type { JudgedIndicator } from './judged';
import { STANDING_TONES } from './standing-look';

type Days = { readonly day: IsoDate; readonly today: IsoDate };

/** Values kept at the ends of months up to the day, then the day's own. */
function heights(line: JudgedIndicator, months: readonly KeptMonth[], day: IsoDate): readonly MonthPoint[] {
  return [
    ...months.filter(({ month }) => month < day).map((kept) => ({ day: kept.month, figure: kept })),
    { day, figure: line.figure },
  ];
}

/** Where an indicator leads from what is known on the day. */
export function projectionOf(line: JudgedIndicator, months: readonly KeptMonth[], day: IsoDate): Projection {
  const { shape, from, to } = line.path;
  return project(heights(line, months, day), { shape, planFrom: from, until: to });
}

/** The path of an indicator, drawn from the plan's first day to its last. */
export function pathData(
  line: JudgedIndicator,
  months: readonly KeptMonth[],
  { day, today }: Days,
): PathData {
  const { path, standing } = line;
  const ahead = projectionOf(line, months, day);
  const done = heights(line, months, day).flatMap((height) => {
    const percent = percentOf(height.figure);
    return percent === null || height.day < path.from ? [] : [{ on: height.day, percent }];
  });
  return {
    from: path.from,
    to: path.to,
    done,
    targets: path.targets.map(({ year, value }) => ({ on: markDay(year), percent: value / 100 })),
    forecast:
      ahead.kind === 'projected'
        ? { on: ahead.day, percent: tenth(ahead.value), low: ahead.low / 100, high: ahead.high / 100 }
        : null,
    noForecast: ahead.kind === 'begins_again' ? 'mỗi năm tính lại từ đầu' : 'chưa đủ số liệu để dự báo',
    tone: STANDING_TONES[standing],
    dayLabel: day === today ? 'hôm nay' : formatDate(day),
  };
}

const tenth = (basisPoints: number): number => Math.round(basisPoints / 10) / 10;

/** The finding in one sentence: the chart's text alternative. */
export function pathFinding(title: string, line: JudgedIndicator, data: PathData): string {
  const { figure, standing } = line;
  if (figure.denominator === 0) return `${title}: không phát sinh.`;
  const goal = data.targets.at(-1);
  const asked = goal ? `, chỉ tiêu ${formatPoints(goal.percent)}%` : '';
  const value = `${title}: ${formatPercent(figure.numerator, figure.denominator)}, ${STANDING_LABELS[standing].toLowerCase()}`;
  return data.forecast
    ? `${value}; giữ nhịp này thì cuối kỳ đạt khoảng ${formatPoints(data.forecast.percent)}%${asked}.`
    : `${value}; ${data.noForecast}${asked}.`;
}

const OUTLOOK_WORDS: Record<Outlook, string> = {
  reaches: 'trên mức',
  may_reach: 'có thể tới mức',
  misses: 'dưới mức',
};

/** The projection in words, with its range and never more certain than it. */
export function outlookWords(line: JudgedIndicator, ahead: Projection, day: IsoDate): string {
  const unit = UNIT_WORDS[INDICATORS[line.code].unit];
  if (ahead.kind === 'begins_again')
    return 'Chỉ tiêu này mỗi năm tính lại từ đầu, nên nhịp năm nay không nói được gì về năm cuối.';
  if (ahead.kind === 'too_few') return 'Chưa đủ số liệu sáu tháng để dự báo.';
  const last = line.path.targets.at(-1);
  const range = `${formatPoints(tenth(ahead.low))}–${formatPoints(tenth(ahead.high))}%`;
  const goal = last
    ? `, ${OUTLOOK_WORDS[outlookOf(ahead, last.value)]} ${formatPoints(last.value / 100)}%`
    : '';
  // What is done cannot be made up for by a number a year: its own words stand beside the figure.
  const needed =
    last && line.gap?.denominator === 'fixed' && outlookOf(ahead, last.value) === 'misses'
      ? neededPerYear(line.figure, last.value, day, ahead.day)
      : 0;
  const words = `Giữ nhịp đến nay thì ngày ${formatDate(ahead.day)} đạt khoảng ${formatPoints(tenth(ahead.value))}% (${range})${goal}.`;
  return needed === 0 ? words : `${words} Muốn đạt, mỗi năm cần thêm ${formatCount(needed)} ${unit}.`;
}

/** The figures of the path as a table: the end of each year with its target, and the day asked. */
export function pathRows(
  line: JudgedIndicator,
  months: readonly KeptMonth[],
  day: IsoDate,
): readonly PathRow[] {
  const done = new Map(heights(line, months, day).map((height) => [height.day, height.figure]));
  const targets = new Map(line.path.targets.map(({ year, value }) => [markDay(year), value]));
  const days = new Set([...yearEnds(line.path.from, line.path.to).map(({ on }) => on), day]);
  return [...days].sort().map((on) => {
    const figure = done.get(on);
    const target = targets.get(on);
    return {
      day: formatDate(on),
      target: target === undefined ? '' : `${formatPoints(target / 100)}%`,
      done: figure === undefined ? '' : figureWords(figure),
    };
  });
}

function figureWords({ numerator, denominator }: Figure): string {
  if (denominator === 0) return 'không phát sinh';
  return `${formatPercent(numerator, denominator)}, ${formatCount(numerator)}/${formatCount(denominator)}`;
}
