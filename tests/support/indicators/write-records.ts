import { newId } from '@/lib/db/ids';
import { owner } from '../owner';
import { byId, type CityRecords, type ReceiptRow } from './records';

type Row = Readonly<Record<string, unknown>>;

async function insert(table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first).join(', ');
  await owner().query(
    `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1)`,
    [JSON.stringify(rows)],
  );
}

/** Writes a city's records past every policy; the triggers do what they always do. The city is there already. */
export async function writeRecords(records: CityRecords): Promise<void> {
  await writeRoll(records);
  await writeClasses(records);
  await writeMaterials(records);
  await writeSupport(records);
  await writeCasesAndTasks(records);
}

async function writeRoll({ cityId: city_id, communeIds, teams, people, seats }: CityRecords): Promise<void> {
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

async function writeClasses({
  cityId: city_id,
  classes,
  attendances,
  people,
  trainers,
}: CityRecords): Promise<void> {
  await insert(
    'training_class',
    classes.map(({ id, communeId, kind, sessions, minShare }) => ({
      ...{ city_id, id, commune_id: communeId, title: 'Lớp', kind, stage: 'basic', min_share: minShare },
      ...{ held_from: sessions[0]?.on, held_to: sessions.at(-1)?.on, state: 'open', version: 0 },
      ...{ created_at: '2026-01-01', calendar_sequence: 0 },
    })),
  );
  await insert(
    'training_session',
    classes.flatMap(({ id: class_id, communeId, sessions }) =>
      sessions.map(({ id, on }) => ({
        ...{ city_id, id, commune_id: communeId, class_id, held_on: on, part: 'morning' },
      })),
    ),
  );
  const place = ({ personId, teamId }: { personId: string; teamId: string }) => ({
    ...{ city_id, mediator_id: personId, team_id: teamId, commune_id: byId(people, personId).communeId },
  });
  await insert(
    'training_attendee',
    attendances.map((came) => ({
      ...{ ...place(came), class_id: came.classId, half_days: 0, waiting: false, of_city: false },
    })),
  );
  await insert(
    'training_presence',
    attendances.flatMap((came) =>
      came.presentAt.map((session_id) => ({
        ...{ ...place(came), class_id: came.classId, session_id, state: 'present', how: 'list' },
        ...{ recorded_at: '2026-01-01', of_city: false },
      })),
    ),
  );
  await insert(
    'trainer',
    trainers.map(({ id, communeId, from, to }) => ({
      ...{ city_id, id, commune_id: communeId, full_name: 'Tập huấn viên', search_name: 'tap huan vien' },
      ...{ valid_from: from, valid_to: to, version: 0, created_at: '2026-01-01' },
    })),
  );
  await insert(
    'training_participant',
    trainers.flatMap(({ id: trainer_id, completed }) =>
      completed.map(({ classId, on }) => ({
        ...{
          city_id,
          id: newId(),
          class_id: classId,
          commune_id: byId(classes, classId).communeId,
          trainer_id,
        },
        ...{ full_name: 'Tập huấn viên', completed_on: on, version: 0, created_at: '2026-01-01' },
      })),
    ),
  );
  for (const { id } of classes.filter(({ cancelled }) => cancelled))
    await owner().query(
      `UPDATE training_class SET state = 'cancelled', cancelled_on = held_from, cancel_reason = 'Mưa bão'
        WHERE city_id = $1 AND id = $2`,
      [city_id, id],
    );
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
