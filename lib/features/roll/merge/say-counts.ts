import type { MergeCounts } from '@/lib/features/roll/merge/read-merge-desk';
import { formatCount } from '@/lib/format/number';

const UNITS: readonly (readonly [keyof MergeCounts, string])[] = [
  ['seats', 'lần ở tổ'],
  ['cases', 'vụ việc'],
  ['classes', 'lớp tập huấn'],
  ['receipts', 'lần nhận tài liệu'],
  ['accounts', 'tài khoản'],
];

/** «2 lần ở tổ, 5 vụ việc»: what goes over, in countable units. */
export function sayCounts(counts: MergeCounts): string {
  const said = UNITS.filter(([unit]) => counts[unit] > 0).map(
    ([unit, words]) => `${formatCount(counts[unit])} ${words}`,
  );
  return said.length === 0 ? 'không có gì' : said.join(', ');
}
