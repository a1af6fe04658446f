import type { ChartPoint, Series } from '@/components/chart/series';
import { CASE_KIND_LABELS } from '@/lib/domain/mediation-case/labels';
import type { CaseFigures } from '@/lib/domain/statistics/case-figures';
import { formatCount } from '@/lib/format/number';
import type { Statistics } from './statistics';

/** The parts into which what was received falls, in the order of the equation. */
export const OUTCOME_SERIES: readonly (Series & { readonly key: keyof CaseFigures })[] = [
  { key: 'successful', label: 'thành', colour: 'accent' },
  { key: 'unsuccessful', label: 'không thành', colour: 'late' },
  { key: 'inHand', label: 'đang giải quyết', colour: 'soon' },
  { key: 'endedOtherwise', label: 'kết thúc khác', colour: 'mute' },
];

export const MONTH_SERIES: readonly Series[] = [
  { key: 'received', label: 'tiếp nhận mới', colour: 'path' },
  { key: 'successful', label: 'thành', colour: 'accent' },
  { key: 'unsuccessful', label: 'không thành', colour: 'late' },
  { key: 'endedOtherwise', label: 'kết thúc khác', colour: 'mute' },
];

/** The columns of the chart: only what ended, for what came in is another quantity and must not be stacked on it. */
export const ENDED_SERIES = MONTH_SERIES.filter(({ key }) => key !== 'received');

const monthLabel = (month: string): string => `Tháng ${Number(month.slice(5, 7))}`;

export function monthPoints(statistics: Statistics): readonly ChartPoint[] {
  return statistics.byMonth.map(({ month, ...values }) => ({ key: month, label: monthLabel(month), values }));
}

export function kindPoints(statistics: Statistics): readonly ChartPoint[] {
  return statistics.byKind.map(({ kind, figures }) => ({
    key: kind,
    label: CASE_KIND_LABELS[kind],
    values: figures,
  }));
}

/** The finding of the months in one sentence: the busiest month, or that there was nothing. */
export function monthFinding(statistics: Statistics): string {
  const busiest = statistics.byMonth.reduce<Statistics['byMonth'][number] | null>(
    (most, month) => (most && most.received >= month.received ? most : month),
    null,
  );
  if (!busiest || busiest.received === 0) return 'Không phát sinh vụ việc mới.';
  return `Nhiều vụ mới nhất là ${monthLabel(busiest.month).toLowerCase()}: ${formatCount(busiest.received)} vụ.`;
}

/** The finding of the kinds in one sentence: the most frequent, with n of N. */
export function kindFinding(statistics: Statistics): string {
  const most = statistics.byKind.reduce((first, second) =>
    second.figures.received > first.figures.received ? second : first,
  );
  if (most.figures.received === 0) return 'Không phát sinh vụ việc.';
  return `Nhiều nhất là ${CASE_KIND_LABELS[most.kind].toLowerCase()}: ${formatCount(most.figures.received)} trên ${formatCount(statistics.total.received)} vụ.`;
}
