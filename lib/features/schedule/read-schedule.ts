import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { IsoDate } from '@/lib/domain/iso-date';
import { listMaterials } from '@/lib/features/schedule/list-materials';
import { listScheduledClasses } from '@/lib/features/schedule/list-classes';
import type { Schedule, ScheduledPerson } from '@/lib/features/schedule/schedule';
import { NotFoundError } from '@/lib/server/not-found';

/** Reads one's own schedule, signed in or by one's own link: the database shows each of them the same rows. */
export async function readSchedule(tx: ScopedTx, mediatorId: string, today: IsoDate): Promise<Schedule> {
  const [person] = await tx.$queryRaw<ScheduledPerson[]>`
    SELECT m.full_name AS "fullName", m.sex, m.recognised_on::text AS "recognisedOn",
           u.name AS "communeName", u.kind AS "communeKind"
      FROM mediator m JOIN commune u ON u.city_id = m.city_id AND u.id = m.commune_id
     WHERE m.city_id = scope_city() AND m.id = ${mediatorId}::uuid`;
  if (!person) throw new NotFoundError();
  return {
    person,
    classes: await listScheduledClasses(tx, mediatorId),
    materials: await listMaterials(tx, mediatorId, today),
    today,
  };
}
