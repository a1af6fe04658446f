import type { IndicatorCode } from '@/lib/domain/indicators/codes';
import type { CountedFigure } from '@/lib/domain/indicators/count';
import type { ReasonCode } from '@/lib/domain/indicators/reasons';
import type { Verdict } from '@/lib/domain/indicators/verdict';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { FiguresAsked } from '@/lib/features/indicators/figures/types';

/** Which records of an indicator are asked for: those behind a figure, by verdict or by one reason. */
export type RecordsAsked = FiguresAsked & {
  readonly indicator: IndicatorCode;
  /** A team of the place, as the rows below a commune lead to; null for the whole place. */
  readonly teamId: string | null;
  readonly verdict: Verdict | null;
  readonly reason: ReasonCode | null;
  /** Where the page before ended. */
  readonly after: RecordCursor | null;
};

/** The place of a record in its list: names as they are searched, or days; then the keys of the records. */
export type RecordCursor = { readonly sortName: string; readonly id: string };

/** One record of an indicator's list. */
export type IndicatorRecord = {
  /** Of the record itself: somebody recognised as new twice is two of them. */
  readonly key: string;
  /** Of the team, person, trainer, case or task; where its page is follows from the indicator's kind of record. */
  readonly id: string;
  readonly sortName: string;
  /** The person, the team, «vụ 3/2026», the task: whatever the role may read of it. */
  readonly name: string;
  readonly communeName: string | null;
  readonly teamName: string | null;
  readonly reason: ReasonCode;
  /** The end of a new mediator's six months, the day a case ended, a task is due: what the reason turns on. */
  readonly day: IsoDate | null;
};

/** One page of a list, and the figure it opens: its counts by reason are those of the card. */
export type RecordList = {
  readonly figure: CountedFigure;
  readonly records: readonly IndicatorRecord[];
  readonly next: RecordCursor | null;
};
