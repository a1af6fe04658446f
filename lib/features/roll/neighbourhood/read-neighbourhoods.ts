import 'server-only';
import type { IsoDate } from '@/lib/domain/iso-date';
import { keeperOf } from '@/lib/features/roll/keeper';
import { getNeighbourhood, listNeighbourhoods } from '@/lib/features/roll/neighbourhood/list-neighbourhoods';
import type { Neighbourhood } from '@/lib/features/roll/neighbourhood/neighbourhood';
import type { Context } from '@/lib/server/context';
import { recordId } from '@/lib/server/record-id';

export type NeighbourhoodBook = {
  readonly neighbourhoods: readonly Neighbourhood[];
  readonly today: IsoDate;
};

/** The neighbourhoods of the keeper's commune. */
export async function readNeighbourhoods({ tx, actor, today }: Context): Promise<NeighbourhoodBook> {
  return { neighbourhoods: await listNeighbourhoods(tx, keeperOf(actor), today), today };
}

/** One of them. @throws NotFoundError */
export const readNeighbourhood = ({ tx, actor }: Context, id: string): Promise<Neighbourhood> =>
  getNeighbourhood(tx, keeperOf(actor).cityId, recordId(id));
