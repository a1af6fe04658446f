import 'server-only';
import type { TenantActor } from '@/lib/domain/access/roles';
import { namesOfPlaces } from '@/lib/features/roll/list/places';
import type { Context } from '@/lib/server/context';
import { listCaptions } from '@/lib/server/list-captions';

type Described = {
  readonly title: string;
  /** The places that the list was narrowed to. */
  readonly places: readonly (string | null)[];
  /** The filters in words, given what each place is called. */
  readonly filter: (placeName: (id: string) => string) => readonly string[];
  readonly sum: string;
};

/** What a downloaded list of the roll says of itself, its places by their names. */
export async function exportCaptions(
  context: Context<TenantActor>,
  { title, places, filter, sum }: Described,
): Promise<readonly string[]> {
  const names = await namesOfPlaces(
    context.tx,
    context.actor.cityId,
    places.filter((id) => id !== null),
  );
  return listCaptions(context, { title, filter: filter((id) => names.get(id) ?? 'nơi khác'), sum });
}
