import { isRunning } from '@/lib/domain/statistics/periods';
import { successRateOnClosed } from '@/lib/domain/statistics/success-rate';
import { formatDate } from '@/lib/format/date';
import { formatCount, formatPercent } from '@/lib/format/number';
import type { Statistics } from './statistics';

/** The page's title is the answer: how many cases ended, and how. */
export function headline({ total }: Statistics): string {
  if (total.received === 0) return 'Không phát sinh vụ việc';
  const closed = successRateOnClosed(total);
  if (closed.N === 0) return `${formatCount(total.received)} vụ tiếp nhận, chưa vụ nào kết thúc`;
  if (closed.tooFew) return `${formatCount(closed.n)} vụ thành trên ${formatCount(closed.N)} vụ đã kết thúc`;
  return `${formatPercent(closed.n, closed.N)} hòa giải thành trên ${formatCount(closed.N)} vụ đã kết thúc`;
}

/** Where, which period, and up to which day the figures go. */
export function contextLine({ placeName, period, today, mapOn }: Statistics): string {
  const until = isRunning(period, today)
    ? `số liệu đến ${formatDate(today)}`
    : `từ ${formatDate(period.from)} đến ${formatDate(period.to)}`;
  const place = placeName.charAt(0).toUpperCase() + placeName.slice(1);
  const map = mapOn === null ? '' : ` Theo địa bàn ngày ${formatDate(mapOn)}.`;
  return `${place}. ${period.label}, ${until}.${map}`;
}
