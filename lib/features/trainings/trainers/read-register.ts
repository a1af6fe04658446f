import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { Role } from '@/lib/domain/access/roles';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { TrainerFilter } from '@/lib/features/trainings/trainers/list-params';
import { listTrainers, listTrainersInOffice } from '@/lib/features/trainings/trainers/list-trainers';
import type { Trainer } from '@/lib/features/trainings/trainers/trainer';
import type { Context } from '@/lib/server/context';

/** The trainers' register with what is said above it. */
export type Register = {
  readonly trainers: readonly Trainer[];
  readonly filter: TrainerFilter;
  /** In office today: of the actor's own place, and how many of those were trained. */
  readonly inOffice: number;
  readonly trained: number;
  /** Teams of the actor's place today. */
  readonly teams: number;
  readonly role: Role;
  readonly today: IsoDate;
};

/** The trainers that the actor may read: for a commune its own and the city's, for the city all. */
export async function readRegister({ tx, actor, today }: Context, filter: TrainerFilter): Promise<Register> {
  const own = (await listTrainersInOffice(tx, today)).filter(
    ({ communeId }) => communeId === actor.communeId,
  );
  return {
    trainers: await listTrainers(tx, filter, today),
    filter,
    inOffice: own.length,
    trained: own.filter(({ trainedOn }) => trainedOn !== null).length,
    teams: await countTeams(tx, today),
    role: actor.role,
    today,
  };
}

async function countTeams(tx: ScopedTx, today: IsoDate): Promise<number> {
  const [found] = await tx.$queryRaw<{ teams: number }[]>`
    SELECT count(*)::int AS teams FROM team t
     WHERE t.city_id = scope_city() AND t.valid_from <= ${today}::date
       AND (t.valid_to IS NULL OR t.valid_to > ${today}::date)`;
  return found?.teams ?? 0;
}
