import 'server-only';
import type { IsoDate } from '@/lib/domain/iso-date';
import { keeperOf } from '@/lib/features/trainings/keeper';
import type { Context } from '@/lib/server/context';

/** A mediator who may be made a trainer. */
export type KnownMediator = {
  readonly mediatorId: string;
  readonly fullName: string;
  readonly phone: string | null;
  readonly teamName: string;
};

/** What the form of a new trainer offers: the commune's own mediators; the city writes its trainers by name. */
export type AddTrainerDesk = { readonly mediators: readonly KnownMediator[]; readonly today: IsoDate };

/** The mediators who sit in a team of the actor's commune today. */
export async function readAddTrainerDesk({ tx, actor, today }: Context): Promise<AddTrainerDesk> {
  const { communeId } = keeperOf(actor);
  if (communeId === null) return { mediators: [], today };
  const mediators = await tx.$queryRaw<KnownMediator[]>`
    SELECT DISTINCT ON (m.search_name, m.id) m.id AS "mediatorId", m.full_name AS "fullName", m.phone,
           t.name AS "teamName"
      FROM mediator m
      JOIN team_membership s ON s.city_id = m.city_id AND s.mediator_id = m.id
      JOIN team t ON t.city_id = s.city_id AND t.id = s.team_id
     WHERE m.city_id = scope_city() AND m.commune_id = ${communeId}::uuid AND s.valid_from <= ${today}::date
       AND (s.valid_to IS NULL OR s.valid_to > ${today}::date)
     ORDER BY m.search_name, m.id, t.search_name`;
  return { mediators, today };
}
