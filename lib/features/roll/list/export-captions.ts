import 'server-only';
import type { TenantActor } from '@/lib/domain/access/roles';
import { namesOfPlaces } from '@/lib/features/roll/list/places';
import { formatDateTime } from '@/lib/format/date';
import type { Context } from '@/lib/server/context';
import { findOfficeName } from '@/lib/server/office-name';

type Described = {
  readonly title: string;
  /** The places that the list was narrowed to. */
  readonly places: readonly (string | null)[];
  /** The filters in words, given what each place is called. */
  readonly filter: (placeName: (id: string) => string) => readonly string[];
  readonly sum: string;
};

/** What a downloaded list says of itself: what it is, of which office, by whom, when, by which filter, how much. */
export async function exportCaptions(
  { tx, actor, now }: Context<TenantActor>,
  { title, places, filter, sum }: Described,
): Promise<readonly string[]> {
  const names = await namesOfPlaces(
    tx,
    actor.cityId,
    places.filter((id) => id !== null),
  );
  const words = filter((id) => names.get(id) ?? 'nơi khác');
  return [
    title,
    `Nơi lập: ${await findOfficeName(tx, actor)}`,
    `Người lập: ${actor.displayName}, lúc ${formatDateTime(now)}`,
    `Lọc: ${words.length === 0 ? 'không lọc' : words.join('; ')}`,
    `Số lượng: ${sum}`,
  ];
}
