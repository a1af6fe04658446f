import { actorOf, type MembershipRow } from '@/lib/auth/actor';
import { newId } from '@/lib/db/ids';
import type { TenantActor } from '@/lib/domain/access/roles';
import { selectOne } from '../owner';

const someone = () => ({ accountId: newId(), sessionId: newId(), displayName: 'Đo tốc độ' });

/** The actor that a demo account is in its only place. */
export async function actorOfLogin(ownerUrl: string, login: string): Promise<TenantActor> {
  const row = await selectOne<MembershipRow>(
    ownerUrl,
    `SELECT m.id AS "membershipId", m.role, m.city_id AS "cityId", m.commune_id AS "communeId", m.team_id AS "teamId",
            m.mediator_id AS "mediatorId"
       FROM account a JOIN account_membership m ON m.account_id = a.id WHERE a.login_name = $1`,
    [login],
  );
  return actorOf({ ...someone(), ...row });
}

type InCommune = TenantActor & { readonly communeId: string };

/** Whoever would work in the places that have most cases: the worst there is to ask. */
export type BusiestActors = {
  readonly city: TenantActor;
  readonly admin: TenantActor;
  readonly commune: InCommune;
  readonly team: InCommune & { readonly teamId: string };
  readonly mediator: InCommune;
};

type Places = { cityId: string; communeId: string; teamId: string; mediatorId: string };

/** Finds those places: the city, the commune, its team and the team's mediator with most cases. */
export async function findBusiestActors(ownerUrl: string): Promise<BusiestActors> {
  const { cityId, communeId, teamId, mediatorId } = await selectOne<Places>(
    ownerUrl,
    `WITH city AS (
       SELECT city_id FROM mediation_case GROUP BY city_id ORDER BY count(*) DESC LIMIT 1
     ), commune AS (
       SELECT city_id, commune_id FROM mediation_case JOIN city USING (city_id)
        GROUP BY city_id, commune_id ORDER BY count(*) DESC LIMIT 1
     ), team AS (
       SELECT city_id, commune_id, team_id FROM mediation_case JOIN commune USING (city_id, commune_id)
        GROUP BY city_id, commune_id, team_id ORDER BY count(*) DESC LIMIT 1
     )
     SELECT city_id AS "cityId", commune_id AS "communeId", team_id AS "teamId", mediator_id AS "mediatorId"
       FROM case_mediator JOIN team USING (city_id, commune_id, team_id)
      GROUP BY city_id, commune_id, team_id, mediator_id ORDER BY count(*) DESC LIMIT 1`,
  );
  const who = { ...someone(), membershipId: newId(), cityId };
  return {
    city: { ...who, role: 'city_officer', communeId: null, teamId: null, mediatorId: null },
    admin: { ...who, role: 'city_admin', communeId: null, teamId: null, mediatorId: null },
    commune: { ...who, role: 'commune_officer', communeId, teamId: null, mediatorId: null },
    team: { ...who, role: 'team_leader', communeId, teamId, mediatorId },
    mediator: { ...who, role: 'mediator', communeId, teamId, mediatorId },
  };
}
