import 'server-only';
import { formatDateTime } from '@/lib/format/date';
import type { Context } from '@/lib/server/context';
import { findOfficeName } from '@/lib/server/office-name';

type Described = {
  readonly title: string;
  /** The filters in words; empty: nothing is filtered. */
  readonly filter: readonly string[];
  readonly sum: string;
};

/** What a downloaded list says of itself: what it is, of which office, by whom, when, by which filter, how much. */
export async function listCaptions(
  { tx, actor, now }: Context,
  { title, filter, sum }: Described,
): Promise<readonly string[]> {
  return [
    title,
    `Nơi lập: ${await findOfficeName(tx, actor)}`,
    `Người lập: ${actor.displayName}, lúc ${formatDateTime(now)}`,
    `Lọc: ${filter.length === 0 ? 'không lọc' : filter.join('; ')}`,
    `Số lượng: ${sum}`,
  ];
}
