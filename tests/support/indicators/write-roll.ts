import { newId } from '@/lib/db/ids';
import { owner } from '../owner';
import { insert } from './insert-rows';
import { byId, type CityRecords } from './records';

/** Units, teams, people and their seats. */
export async function writeRoll({
  cityId: city_id,
  communeIds,
  teams,
  people,
  seats,
}: CityRecords): Promise<void> {
  await insert(
    'commune',
    communeIds.map((id, index) => ({
      ...{ city_id, id, code: String(10_000 + index), name: `Xã ${index + 1}`, kind: 'commune', version: 0 },
      ...{ search_name: `xa ${index + 1}`, valid_from: '2014-01-01', created_at: '2026-01-01' },
    })),
  );
  await insert(
    'team',
    teams.map(({ id, communeId, from, to }, index) => ({
      ...{ city_id, id, commune_id: communeId, name: `Tổ ${index + 1}`, search_name: `to ${index + 1}` },
      ...{ valid_from: from, valid_to: to, version: 0, created_at: '2026-01-01' },
    })),
  );
  const areas = teams.filter(({ minorityArea }) => minorityArea).map((team) => ({ id: newId(), team }));
  await insert(
    'neighbourhood',
    areas.map(({ id, team }) => ({
      ...{
        city_id,
        id,
        commune_id: team.communeId,
        name: 'Thôn',
        kind: 'village',
        search_name: 'thon',
        version: 0,
      },
      ...{ minority_area: true, valid_from: '2014-01-01', created_at: '2026-01-01' },
    })),
  );
  await insert(
    'team_neighbourhood',
    areas.map(({ id, team }) => ({
      ...{ city_id, team_id: team.id, neighbourhood_id: id, commune_id: team.communeId },
      ...{ valid_from: team.from, valid_to: team.to },
    })),
  );
  await insert(
    'mediator',
    people.map(({ id, communeId, sex, ethnicity }, index) => ({
      ...{
        city_id,
        id,
        commune_id: communeId,
        team_ids: [],
        full_name: `Người ${index}`,
        version: 0,
        criteria_met: [],
      },
      ...{ search_name: `nguoi ${index}`, sex, ethnicity, created_at: '2026-01-01' },
    })),
  );
  const decided = seats.filter(({ recognisedOn }) => recognisedOn !== null);
  await insert(
    'roll_decision',
    decided.map((seat, index) => ({
      ...{
        city_id,
        id: seat.id,
        commune_id: byId(people, seat.personId).communeId,
        kind: 'recognise_mediators',
      },
      ...{ number: `${index}/QĐ-UBND`, decided_on: seat.recognisedOn, version: 0, created_at: '2026-01-01' },
    })),
  );
  // Seats of teams that have ended, and open seats, in an order that no trigger minds.
  await insert(
    'team_membership',
    seats.map((seat) => ({
      ...{ city_id, id: seat.id, commune_id: byId(people, seat.personId).communeId, team_id: seat.teamId },
      ...{ mediator_id: seat.personId, role: seat.role, valid_from: seat.from, valid_to: seat.to },
      ...{
        recognised_by_id: seat.recognisedOn && seat.id,
        recognition: seat.recognition,
        created_at: '2026-01-01',
      },
    })),
  );
  for (const merged of people.filter((person) => person.merged)) {
    const kept = people.find(({ id, communeId }) => id !== merged.id && communeId === merged.communeId);
    await owner().query('UPDATE mediator SET merged_into_id = $1 WHERE city_id = $2 AND id = $3', [
      kept?.id,
      city_id,
      merged.id,
    ]);
  }
}
