import { daysFrom, type IsoDate } from '@/lib/format/date';
import type { PathData } from './path-data';

/** The part of 0–100 % that a path shows. It may be cut: the labels at the ends say where one is. */
export type ValueRange = { readonly low: number; readonly high: number };

/** The least that a range spans, so that a tenth of a point does not look like a leap. */
const LEAST_SPAN = 10;
const STEP = 5;

/** The range of all that is drawn, in whole steps of five points, never outside 0–100. */
export function rangeOf({
  done,
  targets,
  forecast,
}: Pick<PathData, 'done' | 'targets' | 'forecast'>): ValueRange {
  const values = [...done, ...targets].map(({ percent }) => percent);
  if (forecast) values.push(forecast.low, forecast.high);
  if (values.length === 0) return { low: 0, high: 100 };
  const low = Math.max(0, Math.floor(Math.min(...values) / STEP) * STEP);
  const high = Math.min(100, Math.ceil(Math.max(...values) / STEP) * STEP);
  if (high - low >= LEAST_SPAN) return { low, high };
  return low + LEAST_SPAN <= 100 ? { low, high: low + LEAST_SPAN } : { low: 100 - LEAST_SPAN, high: 100 };
}

/** Places on the drawing in percent of its width and height, from the upper left corner, with two decimals. */
export type PathScale = { readonly x: (day: IsoDate) => number; readonly y: (percent: number) => number };

const rounded = (place: number): number => Math.round(Math.min(100, Math.max(0, place)) * 100) / 100;

/** Where days and values stand. What lies outside is drawn on the edge. */
export function scaleOf(data: Pick<PathData, 'from' | 'to' | 'done' | 'targets' | 'forecast'>): PathScale {
  const days = Math.max(1, daysFrom(data.from, data.to));
  const { low, high } = rangeOf(data);
  return {
    x: (day) => rounded((100 * daysFrom(data.from, day)) / days),
    y: (percent) => rounded((100 * (high - percent)) / (high - low)),
  };
}
