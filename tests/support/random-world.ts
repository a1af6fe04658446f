import type { Actor } from '@/lib/domain/access/roles';
import {
  actorOf,
  buildCity,
  buildCommune,
  buildMediator,
  buildTeam,
  operatorActor,
  type BuiltMediator,
} from './builders';
import { ownerRows } from './owner';

/** A team with the two mediators who can be assigned, and everyone who may act around it. */
export type RandomTeam = {
  readonly mediator: BuiltMediator;
  readonly colleague: BuiltMediator;
  readonly actors: readonly Actor[];
};

export type RandomWorld = { readonly cityIds: readonly string[]; readonly teams: readonly RandomTeam[] };

/** Cities of two communes, each with two teams. */
export async function buildRandomWorld(cities: number): Promise<RandomWorld> {
  const teams: RandomTeam[] = [];
  const cityIds: string[] = [];
  for (let count = 0; count < cities; count += 1) {
    const { cityId } = await buildCity();
    cityIds.push(cityId);
    for (const commune of [await buildCommune({ cityId }), await buildCommune({ cityId })])
      for (const name of ['Tổ hòa giải số 1', 'Tổ hòa giải số 2']) {
        const mediator = await buildMediator(await buildTeam({ ...commune, name }));
        const colleague = await buildMediator({ ...mediator, fullName: 'Lê Quang Điệp' });
        const roles = ['city_admin', 'city_officer', 'commune_officer', 'team_leader', 'mediator'] as const;
        teams.push({
          mediator,
          colleague,
          actors: [
            ...roles.map((role) => actorOf(role, mediator)),
            actorOf('mediator', colleague),
            operatorActor(),
          ],
        });
      }
  }
  return { cityIds, teams };
}

/** A case as the owner sees it: where it belongs and what a step on it needs to know. */
export type KnownCase = {
  readonly caseId: string;
  readonly cityId: string;
  readonly communeId: string;
  readonly teamId: string;
  readonly coCommuneId: string | null;
  readonly coTeamId: string | null;
  readonly version: number;
  readonly status: string;
  readonly receivedOn: string;
  readonly latestOn: string;
  readonly mediatorIds: readonly string[];
  readonly partyIds: readonly string[];
  readonly obligationIds: readonly string[];
  readonly alertIds: readonly string[];
  readonly number: string;
};

/** All cases of these cities. */
export const listKnownCases = (cityIds: readonly string[]): Promise<KnownCase[]> =>
  ownerRows<KnownCase>(
    `SELECT c.id AS "caseId", c.city_id AS "cityId", c.commune_id AS "communeId", c.team_id AS "teamId",
            c.co_commune_id AS "coCommuneId", c.co_team_id AS "coTeamId", c.version, c.status,
            c.received_on::text AS "receivedOn", c.book_number || '/' || c.book_year AS number,
            greatest(c.received_on, c.assigned_on, c.started_on, c.ended_on, (
              SELECT max(m.starts_at)::date FROM case_meeting m WHERE m.case_id = c.id AND m.state = 'held'))::text AS "latestOn",
            ARRAY(SELECT m.mediator_id::text FROM case_mediator m WHERE m.case_id = c.id AND m.ended_on IS NULL ORDER BY m.mediator_id) AS "mediatorIds",
            ARRAY(SELECT p.id::text FROM case_party p WHERE p.case_id = c.id ORDER BY p.side, p.ordinal) AS "partyIds",
            ARRAY(SELECT o.id::text FROM case_obligation o WHERE o.case_id = c.id ORDER BY o.id) AS "obligationIds",
            ARRAY(SELECT a.id::text FROM case_alert a WHERE a.case_id = c.id AND a.acknowledged_at IS NULL ORDER BY a.id) AS "alertIds"
       FROM mediation_case c WHERE c.city_id = ANY ($1) ORDER BY c.id`,
    [cityIds],
  );

/** Who may read the parties of a case, said without the policies: its commune, its team, who helps, who is assigned. */
export function mayReadParties(actor: Actor, known: KnownCase): boolean {
  if (actor.cityId !== known.cityId) return false;
  switch (actor.role) {
    case 'commune_officer':
      return [known.communeId, known.coCommuneId].includes(actor.communeId);
    case 'team_leader':
      return [known.teamId, known.coTeamId].includes(actor.teamId);
    case 'mediator':
      return known.mediatorIds.includes(actor.mediatorId);
    default:
      return false;
  }
}
