import 'server-only';
import type { Actor } from '@/lib/domain/access/roles';
import { can } from '@/lib/domain/access/permissions';
import { communeName, type CommuneKind } from '@/lib/domain/units/unit-name';
import { communeLines, type CommuneLine } from '@/lib/features/radar/commune-lines';
import type { RadarParams } from '@/lib/features/radar/params';
import type { TeamsAsked } from '@/lib/domain/roll/radar/team-facts';
import { listTeamFacts } from '@/lib/features/radar/team-facts';
import { radarOf, type TeamRadar } from '@/lib/features/radar/team-radar';
import { listUncovered, type Uncovered } from '@/lib/features/radar/uncovered';
import type { ScopedTx } from '@/lib/db/scope';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';

/** The radar of a place: a city by its communes, a commune by its teams, a team by itself. */
export type Radar = {
  readonly params: RadarParams;
  readonly teams: number;
  readonly consolidated: number;
} & (
  | { readonly level: 'city'; readonly communes: readonly CommuneLine[] }
  | {
      readonly level: 'commune' | 'team';
      /** The commune that a city opened; null where it is the actor's own. */
      readonly commune: string | null;
      readonly radars: readonly TeamRadar[];
      readonly uncovered: readonly Uncovered[];
      readonly mayKeep: boolean;
    }
);

const inOrder = new Intl.Collator('vi', { numeric: true });

async function judged(tx: ScopedTx, teams: TeamsAsked, today: IsoDate): Promise<readonly TeamRadar[]> {
  return (await listTeamFacts(tx, teams, today))
    .map((facts) => radarOf(facts, today))
    .sort((one, other) => inOrder.compare(one.facts.name, other.facts.name));
}

const counts = (radars: readonly TeamRadar[]) => ({
  teams: radars.length,
  consolidated: radars.filter(({ isConsolidated }) => isConsolidated).length,
});

async function listCommuneNames(
  tx: ScopedTx,
  cityId: string,
  today: IsoDate,
): Promise<readonly { id: string; name: string }[]> {
  const communes = await tx.$queryRaw<{ id: string; name: string; kind: CommuneKind }[]>`
    SELECT id, name, kind FROM commune
     WHERE city_id = ${cityId}::uuid AND valid_from <= ${today}::date AND (valid_to IS NULL OR valid_to > ${today}::date)`;
  return communes.map(({ id, ...commune }) => ({ id, name: communeName(commune) }));
}

/** Live: judged from the roll as it stands, by the rules of today. @throws NotFoundError for a commune out of sight. */
export async function readRadar(context: Context, params: RadarParams): Promise<Radar> {
  const { tx, actor, today } = context;
  switch (actor.role) {
    case 'operator':
      throw new NotFoundError();
    case 'city_admin':
    case 'city_officer': {
      const communes = await listCommuneNames(tx, actor.cityId, today);
      if (params.communeId !== null) {
        const opened = communes.find(({ id }) => id === params.communeId);
        if (!opened) throw new NotFoundError();
        return ofCommune(context, params, { cityId: actor.cityId, communeId: opened.id, name: opened.name });
      }
      const radars = await judged(tx, { cityId: actor.cityId, of: 'city' }, today);
      const uncovered = await listUncovered(tx, { cityId: actor.cityId, communeId: null }, today);
      return {
        params,
        ...counts(radars),
        level: 'city',
        communes: communeLines(communes, radars, uncovered),
      };
    }
    case 'commune_officer':
      return ofCommune(context, params, { cityId: actor.cityId, communeId: actor.communeId, name: null });
    case 'team_leader':
    case 'mediator':
      return ofTeam(context, params, actor);
  }
}

async function ofCommune(
  { tx, actor, today }: Context,
  params: RadarParams,
  place: { readonly cityId: string; readonly communeId: string; readonly name: string | null },
): Promise<Radar> {
  const radars = await judged(tx, { ...place, of: 'commune' }, today);
  return {
    params,
    ...counts(radars),
    level: 'commune',
    commune: place.name,
    radars,
    uncovered: await listUncovered(tx, place, today),
    mayKeep: can(actor, 'roll:keep'),
  };
}

async function ofTeam(
  { tx, today }: Context,
  params: RadarParams,
  actor: Extract<Actor, { role: 'team_leader' | 'mediator' }>,
): Promise<Radar> {
  const radars = await judged(tx, { cityId: actor.cityId, of: 'teams', teamIds: [actor.teamId] }, today);
  return {
    params,
    ...counts(radars),
    level: 'team',
    commune: null,
    radars,
    // A team does not read which neighbourhoods others serve.
    uncovered: [],
    mayKeep: false,
  };
}
