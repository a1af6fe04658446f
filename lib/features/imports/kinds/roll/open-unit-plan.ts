import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { RECOGNISING_KINDS } from '@/lib/domain/roll/decision-kind';
import type { Work } from '@/lib/features/imports/kinds/kind';
import { listKnownNeighbourhoods, listKnownTeams } from '@/lib/features/imports/kinds/roll/known-roll';
import { listPlaces } from '@/lib/features/imports/kinds/roll/places';
import { UnitPlan, type KnownDecision } from '@/lib/features/imports/kinds/roll/plan-units';

/** A plan of units and papers that knows those of the actor's place. */
export async function openUnitPlan({ tx, actor, today }: Work): Promise<UnitPlan> {
  const { cityId } = actor;
  const places = await listPlaces(tx, actor, today);
  return new UnitPlan(
    new Map(places.map((place) => [place.communeId, place])),
    {
      teams: await listKnownTeams(tx, { cityId, today }),
      neighbourhoods: await listKnownNeighbourhoods(tx, { cityId, today }),
      links: await tx.teamNeighbourhood.findMany({
        where: { cityId, validTo: null },
        select: { teamId: true, neighbourhoodId: true },
      }),
      decisions: await listKnownDecisions(tx, cityId),
    },
    today,
  );
}

function listKnownDecisions(tx: ScopedTx, cityId: string): Promise<readonly KnownDecision[]> {
  return tx.$queryRaw<KnownDecision[]>`
    SELECT id, commune_id AS "communeId", kind, number, decided_on::text AS "decidedOn" FROM roll_decision
     WHERE city_id = ${cityId}::uuid AND kind = ANY (${[...RECOGNISING_KINDS]})`;
}
