import 'server-only';
import type { TenantActor } from '@/lib/domain/access/roles';
import type { WorkOnFile } from '@/lib/features/imports/kinds/kind';
import { RefusedFile } from '@/lib/features/imports/kinds/refused-file';
import { listPlaces, type Place } from '@/lib/features/imports/kinds/roll/places';

export type OwnPlace = Place & Pick<TenantActor, 'cityId'>;

/**
 * The commune of the officer who brings a paper in. Cases name families and classes name people: neither ever comes in
 * through the city (Luật, Điều 4.3).
 * @throws RefusedFile when the commune is no longer in force.
 */
export async function ownPlace({ tx, actor, today }: WorkOnFile): Promise<OwnPlace> {
  if (actor.communeId === null) throw new RefusedFile('Chỉ cán bộ xã, phường nhập được loại sổ này.');
  const [place] = await listPlaces(tx, actor, today);
  if (!place) throw new RefusedFile('Xã, phường này không còn hoạt động nên không nhập thêm được.');
  return { ...place, cityId: actor.cityId };
}
