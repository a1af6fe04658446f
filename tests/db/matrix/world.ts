import { newId } from '@/lib/db/ids';
import {
  assignMediator,
  buildAccount,
  buildCase,
  buildCommune,
  buildMediator,
  buildTeam,
  type BuiltCase,
  type BuiltMediator,
} from '../../support/builders';
import { owner, ownerRows } from '../../support/owner';
import type { TableName } from './expected';
import { fillElections } from './fill-elections';
import { fillProgramme } from './fill-programme';
import { fillTraining } from './fill-training';

export const PLACES = ['o', 'u', 't', 'c', 'x'] as const;
export type Place = (typeof PLACES)[number];

/** One row of each tenant table in each place, and the actor who stands in the first. */
export type World = {
  readonly mediator: BuiltMediator;
  readonly membershipId: string;
  readonly rows: Record<TableName, Record<Place, Record<string, unknown>>>;
};

type CaseInPlace = { readonly built: BuiltCase; readonly mediator: BuiltMediator };

async function fillCase({ built, mediator }: CaseInPlace): Promise<void> {
  await assignMediator(built, mediator);
  const part = [built.cityId, built.caseId, built.communeId, built.teamId];
  const meetingId = newId();
  const add = (table: string, columns: string, values: unknown[]) =>
    owner().query(
      `INSERT INTO ${table} (city_id, case_id, commune_id, team_id, id, ${columns}) VALUES (${[...part, newId(), ...values].map((_, i) => `$${i + 1}`).join(', ')})`,
      [...part, newId(), ...values],
    );
  await owner().query(
    `INSERT INTO case_meeting (city_id, case_id, commune_id, team_id, id, state, starts_at) VALUES ($1, $2, $3, $4, $5, 'held', now())`,
    [...part, meetingId],
  );
  await add('case_meeting_party', 'meeting_id, party_id', [meetingId, built.firstPartyId]);
  await add('case_invitee', 'name, capacity, invited_by', [
    'Cao Xuân Bách',
    'cán bộ địa chính',
    'mediator_and_first',
  ]);
  await add('case_obligation', 'debtor_party_id, what, due_on', [
    built.firstPartyId,
    'Trả lối đi',
    '2026-12-01',
  ]);
  await add('case_alert', 'kind, raised_on, told_to, note', [
    'violence',
    '2026-11-03',
    'Chủ tịch UBND phường',
    'to tiếng',
  ]);
  await add('case_event', 'kind, happened_on, by_name, by_membership', [
    'recorded',
    '2026-11-01',
    'Nguyễn Thu Hà',
    newId(),
  ]);
  await owner().query(
    `INSERT INTO case_book_line (city_id, case_id, commune_id, team_id, sheet, row_number, number)
     VALUES ($1, $2, $3, $4, 'Sổ 2026', 10, '1')`,
    part,
  );
  await owner().query(
    `INSERT INTO case_number_counter (city_id, team_id, commune_id, book_year, last_number) VALUES ($1, $2, $3, 2026, 9) ON CONFLICT DO NOTHING`,
    [built.cityId, built.teamId, built.communeId],
  );
}

/** A decision with a recipient, a yearly review, and a second entry of the same person that was merged. */
async function fillRoll({ built, mediator }: CaseInPlace): Promise<void> {
  const place = [built.cityId, built.communeId];
  const [decisionId, twin] = [newId(), await buildMediator({ ...built, fullName: mediator.fullName })];
  await owner().query(
    `INSERT INTO roll_decision (city_id, commune_id, id, kind, number, decided_on)
     VALUES ($1, $2, $3::uuid, 'recognise_mediators', $3::text, '2025-08-15')`,
    [...place, decisionId],
  );
  await owner().query(
    `INSERT INTO roll_decision_recipient (city_id, commune_id, id, decision_id, kind, name)
     VALUES ($1, $2, $3, $4, 'neighbourhood_head', 'Tổ trưởng tổ dân phố')`,
    [...place, newId(), decisionId],
  );
  await owner().query(
    `INSERT INTO team_review (city_id, commune_id, id, team_id, reviewed_on, conclusion, recorded_by)
     VALUES ($1, $2, $3, $4, '2025-12-10', 'Tổ đủ người', 'Nguyễn Thu Hà')`,
    [...place, newId(), built.teamId],
  );
  await owner().query(
    `INSERT INTO mediator_merge (city_id, commune_id, id, kept_id, merged_id, moved, merged_by)
     VALUES ($1, $2, $3, $4, $5, '{}', 'Nguyễn Thu Hà')`,
    [...place, newId(), mediator.mediatorId, twin.mediatorId],
  );
}

/** A file that was uploaded, its rows read and work on it waiting. */
async function fillImport({ cityId, communeId }: BuiltCase, membershipId: string): Promise<void> {
  const batchId = newId();
  await owner().query(
    `INSERT INTO import_batch (city_id, commune_id, id, kind, membership_id, created_by, file_name, file_hash, file_size, state)
     VALUES ($1, $2, $3, 'roll', $4, 'Nguyễn Thu Hà', 'danh-sach.xlsx', 'h', 3, 'reviewing')`,
    [cityId, communeId, batchId, membershipId],
  );
  const part = [cityId, communeId, batchId];
  await owner().query(
    `INSERT INTO import_file (city_id, commune_id, batch_id, bytes) VALUES ($1, $2, $3, 'abc')`,
    part,
  );
  await owner().query(
    `INSERT INTO import_row (city_id, commune_id, place_id, batch_id, ordinal, sheet, row_number, verdict, fields, columns, record, issues)
     VALUES ($1, $2, $2, $3, 1, 'DS', 11, 'new', '{}', '{}', '{}', '[]')`,
    part,
  );
  await owner().query(
    `INSERT INTO import_mapping (city_id, commune_id, id, kind, signature, choice, changed_by)
     VALUES ($1, $2, $3, 'roll', $4, '{}', 'Nguyễn Thu Hà')`,
    [cityId, communeId, newId(), membershipId],
  );
  await owner().query(
    `INSERT INTO import_job (city_id, commune_id, batch_id, membership_id, work) VALUES ($1, $2, $3, $4, 'apply')`,
    [...part, membershipId],
  );
}

/** A planned change of the team's name, with what a change leaves behind. */
async function fillChanges({ built }: CaseInPlace): Promise<void> {
  const changeId = newId();
  await owner().query(
    `INSERT INTO unit_change (city_id, commune_ids, id, kind, plan, effective_on, decision_number, decided_on, made_by, made_by_id)
     VALUES ($1, ARRAY[$2::uuid], $3, 'rename_team', '{}', '2026-12-01', '12/NQ-HĐND', '2026-11-20', 'Nguyễn Thu Hà', $4)`,
    [built.cityId, built.communeId, changeId, newId()],
  );
  await owner().query(
    `INSERT INTO unit_lineage (city_id, commune_id, change_id, unit, from_id, to_id, effective_on, is_main)
     VALUES ($1, $2, $3, 'team', $4, $5, '2026-12-01', true)`,
    [built.cityId, built.communeId, changeId, newId(), built.teamId],
  );
  await owner().query(
    `INSERT INTO unit_name (city_id, commune_id, unit, unit_id, valid_to, name) VALUES ($1, $2, 'team', $3, '2020-01-01', 'Tổ cũ')
     ON CONFLICT DO NOTHING`,
    [built.cityId, built.communeId, built.teamId],
  );
}

/** A leader's account, and the list of what was handed over when one like it ended. */
async function fillAccounts({ built, mediator }: CaseInPlace, leaderId: string): Promise<void> {
  const account = await buildAccount();
  const handOverId = newId();
  await owner().query(
    `INSERT INTO account_membership (city_id, id, account_id, role, commune_id, team_id, login_name, display_name, valid_from)
     VALUES ($1, $2, $3, 'team_leader', $4, $5, $6, 'Trần Văn Lộc', '2026-01-01')`,
    [built.cityId, leaderId, account.accountId, built.communeId, built.teamId, account.loginName],
  );
  await owner().query(
    `INSERT INTO hand_over (city_id, commune_id, id, membership_id, from_name, from_post, handed_on, recorded_by)
     VALUES ($1, $2, $3, $4, 'Trần Văn Lộc', 'Tổ trưởng', '2026-11-20', 'Nguyễn Thu Hà')`,
    [built.cityId, built.communeId, handOverId, leaderId],
  );
  await owner().query(
    `INSERT INTO hand_over_item (city_id, commune_id, hand_over_id, ordinal, kind, subject_id, title, to_name, to_mediator_id)
     VALUES ($1, $2, $3, 1, 'case', $4, 'Vụ 1/2026', 'Lê Quang Điệp', $5)`,
    [built.cityId, built.communeId, handOverId, built.caseId, mediator.mediatorId],
  );
}

/** A notice, a kind that is switched off, an address, and a trial message to it that waits. */
async function fillNotices({ cityId, caseId }: BuiltCase, membershipId: string): Promise<void> {
  const place = [cityId, membershipId];
  await owner().query(
    `INSERT INTO notice (city_id, membership_id, id, kind, subject_id, source_id) VALUES ($1, $2, $3, 'case.recorded', $4, $3)`,
    [...place, newId(), caseId],
  );
  await owner().query(
    `INSERT INTO notice_choice (city_id, membership_id, kind) VALUES ($1, $2, 'mail.digest')`,
    place,
  );
  await owner().query(
    `INSERT INTO mail_address (city_id, membership_id, address) VALUES ($1, $2, 'loc@langson.example')`,
    place,
  );
  await owner().query(
    // A message of the distant future: no worker of another test takes it.
    `INSERT INTO mail_delivery (city_id, membership_id, id, kind, next_at) VALUES ($1, $2, $3, 'test', '2100-01-01')`,
    [...place, newId()],
  );
}

async function fillPlumbing(built: BuiltCase, membershipId: string): Promise<void> {
  await owner().query(
    `INSERT INTO idempotency (city_id, membership_id, action, key, request_hash) VALUES ($1, $2, 'a', $3, 'h')`,
    [built.cityId, membershipId, newId()],
  );
  await owner().query(
    `INSERT INTO outbox (city_id, id, topic, payload, created_at) VALUES ($1, $2, 'case.recorded', '{}', '2100-01-01')`,
    [built.cityId, newId()],
  );
  await owner().query(
    `BEGIN; SET LOCAL app.city_id = '${built.cityId}'; SET LOCAL app.commune_id = '${built.communeId}';
     SELECT audit_append('case.recorded', 'mediation_case', '${built.caseId}', '{}'); COMMIT`,
  );
}

const BY_CASE = [
  'case_narrative',
  'case_party',
  'case_mediator',
  'case_meeting',
  'case_meeting_party',
  'case_invitee',
  'case_obligation',
  'case_alert',
  'case_event',
  'case_book_line',
];
/** Of one person. */
const BY_MEDIATOR = [
  'training_attendee',
  'training_presence',
  'material_receipt',
  'service',
  'personal_link',
];
const BY_TEAM = [
  'team_neighbourhood',
  'team_review',
  'election',
  'election_candidate',
  'election_official',
  'mediator_leaving',
  'procedure_event',
  'supporter_link',
  'support_activity',
  'team_membership',
  'account_membership',
  'case_number_counter',
  'team_case_month',
  'team_case_standing',
  'book_place',
];
const BY_COMMUNE = [
  'hand_over',
  'hand_over_item',
  'training_class',
  'training_session',
  'training_course',
  'trainer',
  'training_class_trainer',
  'training_participant',
  'training_check_in',
  'indicator_target',
  'programme_task',
  'material_set',
  'material_version',
  'material_document',
  'supporter',
  'indicator_month',
  'personal_link_use',
  'roll_decision',
  'roll_decision_recipient',
  'mediator_merge',
  'import_batch',
  'import_file',
  'import_row',
  'import_mapping',
  'commune_case_month',
  'commune_case_standing',
  'unit_lineage',
  'unit_name',
];

const BY_MEMBERSHIP = [
  'idempotency',
  'import_job',
  'notice',
  'notice_choice',
  'mail_address',
  'mail_delivery',
];

/** Of the city as a whole: the same row in each of its places. */
const BY_CITY = ['city', 'audit_head', 'programme_plan', 'programme_phase', 'indicator_setting', 'outbox'];

/** The statement that finds the row of a table in a place. */
function rowOf(
  table: string,
  { built, mediator }: CaseInPlace,
  membershipId: string,
): { where: string; values: unknown[] } {
  if (BY_CITY.includes(table)) return { where: 'city_id = $1', values: [built.cityId] };
  if (table === 'commune')
    return { where: 'city_id = $1 AND id = $2', values: [built.cityId, built.communeId] };
  if (table === 'team') return { where: 'city_id = $1 AND id = $2', values: [built.cityId, built.teamId] };
  if (table === 'mediator')
    return { where: 'city_id = $1 AND id = $2', values: [built.cityId, mediator.mediatorId] };
  if (table === 'neighbourhood')
    return { where: 'city_id = $1 AND id = $2', values: [built.cityId, built.neighbourhoodId] };
  if (table === 'mediation_case')
    return { where: 'city_id = $1 AND id = $2', values: [built.cityId, built.caseId] };
  if (BY_MEMBERSHIP.includes(table))
    return { where: 'city_id = $1 AND membership_id = $2', values: [built.cityId, membershipId] };
  if (table === 'audit_entry')
    return { where: 'city_id = $1 AND subject_id = $2', values: [built.cityId, built.caseId] };
  if (table === 'unit_change')
    return { where: 'city_id = $1 AND $2 = ANY (commune_ids)', values: [built.cityId, built.communeId] };
  if (BY_CASE.includes(table))
    return { where: 'city_id = $1 AND case_id = $2', values: [built.cityId, built.caseId] };
  if (BY_MEDIATOR.includes(table))
    return { where: 'city_id = $1 AND mediator_id = $2', values: [built.cityId, mediator.mediatorId] };
  if (BY_TEAM.includes(table))
    return { where: 'city_id = $1 AND team_id = $2', values: [built.cityId, built.teamId] };
  if (BY_COMMUNE.includes(table))
    return { where: 'city_id = $1 AND commune_id = $2', values: [built.cityId, built.communeId] };
  throw new Error(`no row is built for ${table}`);
}

/** Builds two cities with cases, rolls, accounts and plumbing in all five places. */
export async function buildWorld(tables: readonly TableName[]): Promise<World> {
  const team = await buildTeam();
  const mediator = await buildMediator(team);
  const colleague = await buildMediator({ ...team, fullName: 'Lê Quang Điệp' });
  const siblingTeam = await buildMediator(await buildTeam({ ...team, name: 'Tổ hòa giải số 2' }));
  const siblingCommune = await buildMediator(await buildTeam(await buildCommune({ cityId: team.cityId })));
  const otherCity = await buildMediator();
  const places: Record<Place, CaseInPlace> = {
    o: { mediator, built: await buildCase(mediator) },
    u: { mediator: colleague, built: await buildCase(colleague) },
    t: { mediator: siblingTeam, built: await buildCase(siblingTeam) },
    c: { mediator: siblingCommune, built: await buildCase(siblingCommune) },
    x: { mediator: otherCity, built: await buildCase(otherCity) },
  };
  const memberships = Object.fromEntries(PLACES.map((place) => [place, newId()])) as Record<Place, string>;
  for (const place of PLACES) {
    await fillCase(places[place]);
    await fillRoll(places[place]);
    await fillElections(places[place].mediator);
    await fillTraining(places[place].mediator);
    await fillProgramme(places[place].mediator);
    await fillImport(places[place].built, memberships[place]);
    await fillChanges(places[place]);
    await fillAccounts(places[place], memberships[place]);
    await fillNotices(places[place].built, memberships[place]);
    await fillPlumbing(places[place].built, memberships[place]);
  }
  const rows = {} as World['rows'];
  for (const table of tables) {
    rows[table] = {} as Record<Place, Record<string, unknown>>;
    for (const place of PLACES) {
      const { where, values } = rowOf(table, places[place], memberships[place]);
      const [found] = await ownerRows<{ row: Record<string, unknown> }>(
        `SELECT to_jsonb(t) AS row FROM ${table} t WHERE ${where} LIMIT 1`,
        values,
      );
      if (!found) throw new Error(`nothing was built in ${table} at ${place}`);
      rows[table][place] = found.row;
    }
  }
  return { mediator, membershipId: memberships.o, rows };
}
