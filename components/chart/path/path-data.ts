import type { Tone } from '@/components/ui/signal';
import type { IsoDate } from '@/lib/format/date';

/** A share of a whole on a day, in percent, finished: a chart does no arithmetic on figures. */
export type PathPoint = { readonly on: IsoDate; readonly percent: number };

/** Where the path leads if nothing changes, with the range it may end in. */
export type PathForecast = PathPoint & { readonly low: number; readonly high: number };

export type PathData = {
  /** The days between which the path is drawn. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** What was reached, oldest first; its last point is the value shown, with the dot. */
  readonly done: readonly PathPoint[];
  /** What is to be reached and by when, oldest first. Empty where no target is set. */
  readonly targets: readonly PathPoint[];
  /** Null where none can be made; the chart then says `noForecast` and draws no line. */
  readonly forecast: PathForecast | null;
  /** «chưa đủ số liệu để dự báo». */
  readonly noForecast: string;
  /** How it stands, for the colour of the dot and of the forecast. */
  readonly tone: Tone;
  /** What the rule at the last point is called: «hôm nay», «20/11/2026». */
  readonly dayLabel: string;
};
