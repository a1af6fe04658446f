import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { atLineStart, communeName, type CommuneKind } from '@/lib/domain/units/unit-name';
import { formatCount } from '@/lib/format/number';

/** A unit that can be chosen in a form. */
export type UnitChoice = { readonly value: string; readonly label: string; readonly note: string };

/** A neighbourhood with what a form reckons with. */
export type NeighbourhoodChoice = UnitChoice & {
  readonly households: number | null;
  readonly teamIds: readonly string[];
};

/** The units of a commune that are in force, by name. */
export type UnitsAtHand = {
  readonly neighbourhoods: readonly NeighbourhoodChoice[];
  readonly teams: readonly UnitChoice[];
};

type NeighbourhoodRow = {
  id: string;
  name: string;
  households: number | null;
  teams: { id: string; name: string }[];
};
type TeamRow = { id: string; name: string; people: number; in_hand: number };

/** What a commune has to change, with what tells its units apart. */
export async function listUnitsAtHand(tx: ScopedTx, cityId: string, communeId: string): Promise<UnitsAtHand> {
  const neighbourhoods = await tx.$queryRaw<NeighbourhoodRow[]>`
    SELECT n.id, n.name, n.households,
           coalesce((SELECT jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name) ORDER BY t.search_name) FROM team_neighbourhood l
              JOIN team t ON t.city_id = l.city_id AND t.id = l.team_id
             WHERE l.city_id = n.city_id AND l.neighbourhood_id = n.id AND l.valid_to IS NULL), '[]') AS teams
      FROM neighbourhood n
     WHERE n.city_id = ${cityId}::uuid AND n.commune_id = ${communeId}::uuid AND n.valid_to IS NULL
     ORDER BY length(n.search_name), n.search_name, n.id`;
  const teams = await tx.$queryRaw<TeamRow[]>`
    SELECT t.id, t.name,
           (SELECT count(*)::int FROM team_membership s WHERE s.city_id = t.city_id AND s.team_id = t.id AND s.valid_to IS NULL) AS people,
           (SELECT coalesce(sum(k.in_hand), 0)::int FROM team_case_standing k WHERE k.city_id = t.city_id AND k.team_id = t.id) AS in_hand
      FROM team t WHERE t.city_id = ${cityId}::uuid AND t.commune_id = ${communeId}::uuid AND t.valid_to IS NULL
     ORDER BY length(t.search_name), t.search_name, t.id`;
  return { neighbourhoods: neighbourhoods.map(neighbourhoodChoice), teams: teams.map(teamChoice) };
}

function neighbourhoodChoice({ id, name, households, teams }: NeighbourhoodRow): NeighbourhoodChoice {
  const size = households === null ? 'chưa ghi số hộ' : `${formatCount(households)} hộ`;
  const served = teams.length === 0 ? 'chưa có tổ hòa giải' : teams.map((team) => team.name).join(', ');
  return {
    value: id,
    label: name,
    note: `${size}, ${served}`,
    households,
    teamIds: teams.map((team) => team.id),
  };
}

const teamChoice = ({ id, name, people, in_hand }: TeamRow): UnitChoice => ({
  value: id,
  label: name,
  note: `${formatCount(people)} người, ${formatCount(in_hand)} vụ đang giải quyết`,
});

/** The communes of the city that are in force. */
export async function listCommuneChoices(tx: ScopedTx, cityId: string): Promise<readonly UnitChoice[]> {
  const rows = await tx.$queryRaw<{ id: string; name: string; kind: CommuneKind; code: string }[]>`
    SELECT id, name, kind, code FROM commune WHERE city_id = ${cityId}::uuid AND valid_to IS NULL ORDER BY search_name, id`;
  return rows.map(({ id, code, ...commune }) => ({
    value: id,
    label: atLineStart(communeName(commune)),
    note: code,
  }));
}

/** Who sits in a team now, with what tells them apart. */
export async function listMembers(
  tx: ScopedTx,
  cityId: string,
  teamId: string,
): Promise<readonly UnitChoice[]> {
  const rows = await tx.$queryRaw<
    { id: string; full_name: string; birth_year: number | null; role: string }[]
  >`
    SELECT m.id, m.full_name, m.birth_year, s.role FROM team_membership s
      JOIN mediator m ON m.city_id = s.city_id AND m.id = s.mediator_id
     WHERE s.city_id = ${cityId}::uuid AND s.team_id = ${teamId}::uuid AND s.valid_to IS NULL
     ORDER BY m.search_name, m.id`;
  return rows.map(({ id, full_name, birth_year, role }) => ({
    value: id,
    label: full_name,
    note: [role === 'leader' ? 'tổ trưởng' : 'hòa giải viên', birth_year && `sinh năm ${birth_year}`]
      .filter(Boolean)
      .join(', '),
  }));
}

/** The neighbourhoods that a team serves now. */
export async function listServed(tx: ScopedTx, cityId: string, teamId: string): Promise<readonly string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT neighbourhood_id AS id FROM team_neighbourhood
     WHERE city_id = ${cityId}::uuid AND team_id = ${teamId}::uuid AND valid_to IS NULL`;
  return rows.map(({ id }) => id);
}
