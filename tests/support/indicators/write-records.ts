import { newId } from '@/lib/db/ids';
import { owner } from '../owner';
import { insert, type Row } from './insert-rows';
import { byId, type CityRecords, type ReceiptRow } from './records';
import { writeClasses } from './write-classes';
import { writeRoll } from './write-roll';

/** Writes a city's records past every policy; the triggers do what they always do. The city is there already. */
export async function writeRecords(records: CityRecords): Promise<void> {
  await writeRoll(records);
  await writeClasses(records);
  await writeMaterials(records);
  await writeSupport(records);
  await writeCasesAndTasks(records);
}

async function writeMaterials({
  cityId: city_id,
  receipts,
  people,
  teams,
  trainers,
}: CityRecords): Promise<void> {
  const sets = [true, false].map((official) => ({ official, id: newId(), versionId: newId() }));
  const stamp = { city_id, version: 0, created_at: '2026-01-01' };
  await insert(
    'material_set',
    sets.map(({ id, official }) => ({ ...stamp, id, title: 'Bộ tài liệu', official })),
  );
  await insert(
    'material_version',
    sets.map(({ id, versionId }) => ({
      ...{ ...stamp, id: versionId, set_id: id, label: 'năm 2024', published_on: '2024-01-01' },
    })),
  );
  const receiver = (to: ReceiptRow['receiver']): Row => {
    if ('personId' in to)
      return row({ mediator_id: to.personId, commune_id: byId(people, to.personId).communeId });
    if ('teamId' in to)
      return row({ team_id: to.teamId, commune_id: byId(teams, to.teamId).communeId, way: 'team' });
    return row({ trainer_id: to.trainerId, commune_id: byId(trainers, to.trainerId).communeId });
  };
  const row = (columns: Row): Row => ({
    ...{ mediator_id: null, team_id: null, trainer_id: null, commune_id: null, way: 'printed', ...columns },
  });
  await insert(
    'material_receipt',
    receipts.map(({ id, official, on, receiver: to }) => ({
      ...{
        city_id,
        id,
        version_id: sets.find((set) => set.official === official)?.versionId,
        received_on: on,
      },
      ...{ ...receiver(to), copies: 1, recorded_at: '2026-01-01' },
    })),
  );
}

async function writeSupport({
  cityId: city_id,
  supporters,
  links,
  activities,
  teams,
}: CityRecords): Promise<void> {
  await insert(
    'supporter',
    supporters.map(({ id, communeId, kind, personId, from, to }) => ({
      ...{ city_id, id, commune_id: communeId, mediator_id: personId, kind, full_name: 'Người hỗ trợ' },
      ...{
        search_name: 'nguoi ho tro',
        valid_from: from,
        valid_to: to,
        version: 0,
        created_at: '2026-01-01',
      },
    })),
  );
  await insert(
    'supporter_link',
    links.map(({ supporterId, teamId, from, to }) => ({
      ...{ city_id, supporter_id: supporterId, team_id: teamId, commune_id: byId(teams, teamId).communeId },
      ...{ valid_from: from, valid_to: to },
    })),
  );
  await insert(
    'support_activity',
    activities.map(({ id, supporterId, teamId, on, removed }) => ({
      ...{
        city_id,
        id,
        supporter_id: supporterId,
        team_id: teamId,
        commune_id: byId(teams, teamId).communeId,
      },
      ...{
        kind: 'advice',
        happened_on: on,
        removed_on: removed ? on : null,
        version: 0,
        created_at: '2026-01-01',
      },
    })),
  );
}

const ENDINGS = {
  successful: {
    status: 'closed',
    outcome: 'successful',
    closing_reason: 'agreement',
    other_ending: null,
    exclusion: null,
  },
  unsuccessful: {
    status: 'closed',
    outcome: 'unsuccessful',
    closing_reason: 'stopped_by_party',
    other_ending: null,
    exclusion: null,
  },
  ended_otherwise: {
    status: 'ended_otherwise',
    outcome: null,
    closing_reason: null,
    other_ending: 'out_of_scope_refused',
    exclusion: 'crime',
  },
  in_hand: { status: 'received', outcome: null, closing_reason: null, other_ending: null, exclusion: null },
} as const;

async function writeCasesAndTasks({ cityId: city_id, cases, tasks, teams }: CityRecords): Promise<void> {
  for (const [index, one] of cases.entries()) {
    const ending = ENDINGS[one.ended?.as ?? 'in_hand'];
    const columns: Row = {
      ...{ city_id, id: one.id, commune_id: byId(teams, one.teamId).communeId, team_id: one.teamId },
      ...{
        book_year: Number(one.receivedOn.slice(0, 4)),
        book_number: index + 1,
        received_on: one.receivedOn,
      },
      ...{ kind: 'conflict', recorded_by: one.id, ended_on: one.ended?.on ?? null, ...ending },
      ...(ending.status === 'closed' ? { assigned_on: one.receivedOn } : {}),
    };
    const names = Object.keys(columns);
    await owner().query(
      `INSERT INTO mediation_case (${names.join(', ')}) VALUES (${names.map((_, at) => `$${at + 1}`).join(', ')})`,
      Object.values(columns),
    );
  }
  await insert(
    'programme_task',
    tasks.map(({ id, communeId, year, dueOn, doneOn, removedOn }) => ({
      ...{ city_id, id, commune_id: communeId, year, title: 'Nhiệm vụ', due_on: dueOn, done_on: doneOn },
      ...{ removed_on: removedOn, position: 0, version: 0, created_at: '2026-01-01' },
    })),
  );
}
