import 'server-only';
import type { TenantActor } from '@/lib/domain/access/roles';
import { listPlaces } from '@/lib/features/roll/list/places';
import { formatDateTime } from '@/lib/format/date';
import type { Context } from '@/lib/server/context';
import { findOfficeName } from '@/lib/server/office-name';

type Described = {
  readonly title: string;
  /** The commune that a city narrowed its list to. */
  readonly opened: string | null;
  /** The filters in words, given what each place is called. */
  readonly filter: (placeName: (id: string) => string) => readonly string[];
  readonly sum: string;
};

/** What a downloaded list says of itself: what it is, of which office, by whom, when, by which filter, how much. */
export async function exportCaptions(
  { tx, actor, now, today }: Context<TenantActor>,
  { title, opened, filter, sum }: Described,
): Promise<readonly string[]> {
  const { communes, neighbourhoods, teams } = await listPlaces(tx, actor, opened, today);
  const places = [...communes, ...neighbourhoods, ...teams];
  const words = filter((id) => places.find(({ value }) => value === id)?.label ?? 'nơi khác');
  return [
    title,
    `Nơi lập: ${await findOfficeName(tx, actor)}`,
    `Người lập: ${actor.displayName}, lúc ${formatDateTime(now)}`,
    `Lọc: ${words.length === 0 ? 'không lọc' : words.join('; ')}`,
    `Số lượng: ${sum}`,
  ];
}
