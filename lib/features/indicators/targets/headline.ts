import { formatCount } from '@/lib/format/number';
import type { JudgedIndicator } from './judged';

/** The answer as a title: «2 chỉ tiêu đạt, 2 theo lộ trình, 2 chậm». */
export function headline(lines: readonly JudgedIndicator[]): string {
  const count = (wanted: JudgedIndicator['standing']): number =>
    lines.filter(({ standing }) => standing === wanted).length;
  const parts = [
    [count('reached'), 'đạt'],
    [count('on_path'), 'theo lộ trình'],
    [count('behind'), 'chậm'],
  ] as const;
  const [first, ...rest] = parts.filter(([number]) => number > 0);
  if (!first) return 'chưa chỉ tiêu nào xét được';
  return [
    `${formatCount(first[0])} chỉ tiêu ${first[1]}`,
    ...rest.map(([number, word]) => `${formatCount(number)} ${word}`),
  ].join(', ');
}
