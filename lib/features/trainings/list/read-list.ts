import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { Role } from '@/lib/domain/access/roles';
import { can } from '@/lib/domain/access/permissions';
import type { IsoDate } from '@/lib/domain/iso-date';
import { atLineStart, communeName, type CommuneKind } from '@/lib/domain/units/unit-name';
import { countComing, listClasses, type ClassPage } from '@/lib/features/trainings/list/list-classes';
import type { ClassListParams } from '@/lib/features/trainings/list/list-params';
import type { Context } from '@/lib/server/context';

/** The list of classes with all that its page offers. */
export type ClassList = {
  readonly page: ClassPage;
  readonly params: ClassListParams;
  readonly coming: number;
  /** Communes to narrow the list to; none below the city. */
  readonly communes: readonly { readonly value: string; readonly label: string }[];
  readonly mayKeep: boolean;
  readonly role: Role;
  readonly today: IsoDate;
};

/** The classes that the actor may read: the city's, and those of the communes in its scope. */
export async function readClassList(
  { tx, actor, today }: Context,
  params: ClassListParams,
): Promise<ClassList> {
  return {
    page: await listClasses(tx, params, today),
    params,
    coming: await countComing(tx, today),
    communes: actor.communeId === null ? await listCommunes(tx, today) : [],
    mayKeep: can(actor, 'training:keep'),
    role: actor.role,
    today,
  };
}

async function listCommunes(tx: ScopedTx, today: IsoDate): Promise<ClassList['communes']> {
  const communes = await tx.$queryRaw<{ id: string; name: string; kind: CommuneKind }[]>`
    SELECT id, name, kind FROM commune
     WHERE city_id = scope_city() AND (valid_to IS NULL OR valid_to > ${today}::date)
     ORDER BY search_name COLLATE in_number_order, id`;
  return communes.map(({ id, ...commune }) => ({ value: id, label: atLineStart(communeName(commune)) }));
}
