import { newId } from '@/lib/db/ids';
import type { IsoDate } from '@/lib/domain/iso-date';
import { ownerRows } from './owner';
import type { Chance } from './random';
import type { RandomMap } from './random-map';
import type { Draft } from './draft-change';

export type RandomChange = {
  readonly draft: Draft;
  /** Does the same to the model. */
  readonly model: () => void;
};

type Unit = { id: string; commune_id: string; households: number | null };
type Board = {
  readonly map: RandomMap;
  readonly chance: Chance;
  readonly on: IsoDate;
  readonly teams: readonly Unit[];
  readonly places: readonly Unit[];
  readonly communes: readonly string[];
};

const living = (table: 'team' | 'neighbourhood', cityId: string) =>
  ownerRows<Unit>(
    `SELECT id, commune_id, ${table === 'team' ? 'NULL' : 'households'} AS households FROM ${table}
      WHERE city_id = $1 AND valid_to IS NULL ORDER BY id`,
    [cityId],
  );

const together = (units: readonly Unit[], chance: Chance): readonly Unit[] => {
  const { commune_id } = chance.pick(units);
  return units.filter((unit) => unit.commune_id === commune_id).slice(0, chance.between(2, 3));
};

const nothing = () => undefined;

async function mergeTeams({ map, chance, on, teams }: Board): Promise<RandomChange | null> {
  const [survivor, ...gone] = together(teams, chance);
  if (!survivor || gone.length === 0) return null;
  return {
    draft: {
      kind: 'merge_teams',
      communeIds: [survivor.commune_id],
      effectiveOn: on,
      plan: { ids: [survivor, ...gone].map(({ id }) => id), survivorId: survivor.id },
      ...(chance.happens(0.5) ? { recognition: '31/QĐ-UBND' } : {}),
    },
    model: () => gone.forEach(({ id }) => map.model.mergeTeams(id, survivor.id, on)),
  };
}

async function mergeNeighbourhoods({ map, chance, on, places }: Board): Promise<RandomChange | null> {
  const chosen = together(places, chance);
  const [survivor] = chosen;
  if (!survivor || chosen.length < 2) return null;
  const serving = await ownerRows<{ team_id: string }>(
    `SELECT DISTINCT team_id FROM team_neighbourhood WHERE city_id = $1 AND neighbourhood_id = ANY ($2) AND valid_to IS NULL ORDER BY 1`,
    [map.cityId, chosen.map(({ id }) => id)],
  );
  const ids = serving.map(({ team_id }) => team_id);
  const team = chance.happens(0.7) ? chance.pick(ids) : null;
  return {
    draft: {
      kind: 'merge_neighbourhoods',
      communeIds: [survivor.commune_id],
      effectiveOn: on,
      plan: {
        ids: chosen.map(({ id }) => id),
        survivorId: survivor.id,
        name: 'Tổ dân phố mới',
        ...(team ? { survivorTeamId: team } : {}),
      },
    },
    model: () => {
      if (team) for (const id of ids) if (id !== team) map.model.mergeTeams(id, team, on);
    },
  };
}

async function splitNeighbourhood({ chance, on, places }: Board): Promise<RandomChange> {
  const source = chance.pick(places);
  const households = source.households ?? 0;
  const taken = chance.between(0, households);
  return {
    draft: {
      kind: 'split_neighbourhood',
      communeIds: [source.commune_id],
      effectiveOn: on,
      plan: {
        ids: [source.id],
        households: households - taken,
        parts: [{ id: newId(), name: 'Tổ dân phố tách ra', households: taken }],
      },
    },
    model: nothing,
  };
}

async function splitTeam({ map, chance, on, teams }: Board): Promise<RandomChange> {
  const source = chance.pick(teams);
  const seats = await ownerRows<{ mediator_id: string }>(
    `SELECT mediator_id FROM team_membership WHERE city_id = $1 AND team_id = $2 AND valid_to IS NULL ORDER BY 1`,
    [map.cityId, source.id],
  );
  const newTeam = newId();
  return {
    draft: {
      kind: 'split_team',
      communeIds: [source.commune_id],
      effectiveOn: on,
      plan: {
        ids: [source.id],
        newId: newTeam,
        name: 'Tổ hòa giải tách ra',
        neighbourhoodIds: [],
        mediatorIds: seats.slice(0, Math.floor(seats.length / 2)).map(({ mediator_id }) => mediator_id),
      },
    },
    model: () => map.model.add(newTeam, source.commune_id),
  };
}

/** Teams that share no neighbourhood and nobody with teams that stay, with all they serve. */
async function moveUnits({ map, chance, on, teams, communes }: Board): Promise<RandomChange | null> {
  const free = await ownerRows<{ id: string; commune_id: string }>(
    `SELECT t.id, t.commune_id FROM team t WHERE t.city_id = $1 AND t.valid_to IS NULL
        AND NOT EXISTS (SELECT 1 FROM team_neighbourhood l JOIN team_neighbourhood o
              ON o.city_id = l.city_id AND o.neighbourhood_id = l.neighbourhood_id AND o.team_id <> l.team_id AND o.valid_to IS NULL
             WHERE l.city_id = t.city_id AND l.team_id = t.id AND l.valid_to IS NULL) ORDER BY t.id`,
    [map.cityId],
  );
  const team = free.length > 0 ? chance.pick(free) : null;
  const others = communes.filter((commune) => commune !== team?.commune_id);
  if (!team || others.length === 0 || teams.length < 2) return null;
  const to = chance.pick(others);
  return {
    draft: {
      kind: 'move_units',
      communeIds: [team.commune_id, to],
      effectiveOn: on,
      plan: { teamIds: [team.id], neighbourhoodIds: [], toCommuneId: to },
    },
    model: () => map.model.moveTeam(team.id, to, on),
  };
}

async function mergeCommunes({ map, chance, on, communes }: Board): Promise<RandomChange | null> {
  const [survivor, gone] = [chance.pick(communes), chance.pick(communes)];
  if (survivor === gone) return null;
  return {
    draft: {
      kind: 'merge_communes',
      communeIds: [survivor, gone],
      effectiveOn: on,
      plan: { ids: [survivor, gone], survivorId: survivor },
    },
    model: () => map.model.mergeCommunes(gone, survivor, on),
  };
}

async function renameUnit({ chance, on, teams }: Board): Promise<RandomChange> {
  const team = chance.pick(teams);
  return {
    draft: {
      kind: 'rename_team',
      communeIds: [team.commune_id],
      effectiveOn: on,
      plan: { ids: [team.id], name: `Tổ hòa giải đổi tên ngày ${on}` },
    },
    model: nothing,
  };
}

const CHANGES = [
  mergeTeams,
  mergeNeighbourhoods,
  splitNeighbourhood,
  splitTeam,
  moveUnits,
  mergeCommunes,
  renameUnit,
];

/** One change that nothing stands in the way of, or null when this draw cannot be made on the map as it is. */
export async function randomChange(
  map: RandomMap,
  chance: Chance,
  on: IsoDate,
): Promise<RandomChange | null> {
  const communes = await ownerRows<{ id: string }>(
    `SELECT id FROM commune WHERE city_id = $1 AND valid_to IS NULL ORDER BY id`,
    [map.cityId],
  );
  return chance.pick(CHANGES)({
    map,
    chance,
    on,
    teams: await living('team', map.cityId),
    places: await living('neighbourhood', map.cityId),
    communes: communes.map(({ id }) => id),
  });
}
