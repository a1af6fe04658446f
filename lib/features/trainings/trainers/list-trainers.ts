import 'server-only';
import { containing } from '@/lib/db/like';
import type { ScopedTx } from '@/lib/db/scope';
import { empty, sql, type Sql } from '@/lib/db/sql';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { Trainer } from '@/lib/features/trainings/trainers/trainer';
import type { TrainerFilter } from '@/lib/features/trainings/trainers/list-params';
import { foldVietnamese } from '@/lib/schema/fold';
import { NotFoundError } from '@/lib/server/not-found';

const select = (tx: ScopedTx, which: Sql): Promise<Trainer[]> => tx.$queryRaw<Trainer[]>`
  SELECT r.id AS "trainerId", r.commune_id AS "communeId", u.name AS "communeName", u.kind AS "communeKind",
         r.mediator_id AS "mediatorId", r.full_name AS "fullName", r.office, r.phone, r.decision,
         r.valid_from::text AS "validFrom", r.valid_to::text AS "validTo",
         (SELECT max(p.completed_on)::text FROM training_participant p
            JOIN training_class c ON c.city_id = p.city_id AND c.id = p.class_id
           WHERE p.city_id = r.city_id AND p.trainer_id = r.id AND c.kind = 'training_of_trainers'
             AND c.state = 'open') AS "trainedOn",
         r.version, r.changed_by AS "changedBy", r.changed_at AS "changedAt"
    FROM trainer r
    LEFT JOIN commune u ON u.city_id = r.city_id AND u.id = r.commune_id
   WHERE r.city_id = scope_city() ${which}
   ORDER BY (r.commune_id IS NOT NULL), u.search_name COLLATE in_number_order, r.search_name, r.id`;

const inOffice = (today: IsoDate): Sql =>
  sql`AND r.valid_from <= ${today}::date AND (r.valid_to IS NULL OR r.valid_to > ${today}::date)`;

/** The trainers of the reader's scope, the city's first. */
export const listTrainers = (
  tx: ScopedTx,
  { q, level, office }: TrainerFilter,
  today: IsoDate,
): Promise<Trainer[]> =>
  select(
    tx,
    sql`${q ? sql`AND r.search_name LIKE ${containing(foldVietnamese(q))}` : empty}
        ${level ? sql`AND (r.commune_id IS NULL) = ${level === 'city'}` : empty}
        ${office === 'in' ? inOffice(today) : empty}
        ${office === 'ended' ? sql`AND r.valid_to <= ${today}::date` : empty}`,
  );

/** The trainers in office on that day. */
export const listTrainersInOffice = (tx: ScopedTx, today: IsoDate): Promise<Trainer[]> =>
  select(tx, inOffice(today));

/** One trainer. @throws NotFoundError when there is none for the reader. */
export async function getTrainer(tx: ScopedTx, trainerId: string): Promise<Trainer> {
  const [trainer] = await select(tx, sql`AND r.id = ${trainerId}::uuid`);
  if (!trainer) throw new NotFoundError();
  return trainer;
}
