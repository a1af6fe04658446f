import { buffer } from 'node:stream/consumers';
import { beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@/lib/db/ids';
import { withScope } from '@/lib/db/scope';
import type { Actor, TenantActor } from '@/lib/domain/access/roles';
import type { Sheet } from '@/lib/domain/import/workbook';
import { interpretRoll } from '@/lib/domain/import/roll/interpret-roll';
import { isNewOn } from '@/lib/domain/roll/recognition';
import { statusOn } from '@/lib/domain/roll/seat';
import { judgeRow } from '@/lib/features/imports/kinds/roll/judge-row';
import { listKnownPeople } from '@/lib/features/imports/kinds/roll/known-roll';
import { indexPeople } from '@/lib/features/imports/kinds/roll/people-index';
import { listTeamFacts } from '@/lib/features/radar/team-facts';
import { exportMediators } from '@/lib/features/roll/list/mediators/export-mediators';
import { usualColumns, type RollColumn } from '@/lib/features/roll/list/mediators/columns';
import { MEDIATOR_SORTS } from '@/lib/features/roll/list/mediators/filter';
import { mediatorCursorText, parseMediatorCursor } from '@/lib/features/roll/list/mediators/order';
import { parseMediatorListParams } from '@/lib/features/roll/list/mediators/params';
import { allowedParams, readMediatorList } from '@/lib/features/roll/list/mediators/read-list';
import { countMediators, listMediators, type MediatorRow } from '@/lib/features/roll/list/mediators/rows';
import { exportTeams } from '@/lib/features/roll/list/teams/export-teams';
import { parseTeamListParams } from '@/lib/features/roll/list/teams/params';
import { readTeamList } from '@/lib/features/roll/list/teams/read-list';
import type { Context } from '@/lib/server/context';
import { readWorkbook } from '@/lib/workbook/read-workbook';
import {
  actorOf,
  buildCommune,
  buildDecision,
  buildMediator,
  buildTeam,
  buildTrainingClass,
  type BuiltCommune,
  type BuiltMediator,
  type BuiltTeam,
} from '../support/builders';
import { owner, ownerRows } from '../support/owner';
import { Chance, seedOf } from '../support/random';
import { buildRandomRoll } from '../support/random-roll';

const TODAY = '2026-11-22';
const NOW = new Date(`${TODAY}T03:00:00Z`);

const acting = <T>(actor: Actor, run: (context: Context) => Promise<T>): Promise<T> =>
  withScope(actor, (tx) => run({ tx, actor, now: NOW, today: TODAY }));

const tenant = (...args: Parameters<typeof actorOf>): TenantActor => actorOf(...args) as TenantActor;

const params = (query: string, actor: TenantActor) =>
  allowedParams(parseMediatorListParams(Object.fromEntries(new URLSearchParams(query))), actor);

/** All pages of a list, three people a page. */
async function everybody(actor: TenantActor, query = ''): Promise<readonly MediatorRow[]> {
  const { filter, sort } = params(query, actor);
  const question = { actor, today: TODAY, filter };
  const all: MediatorRow[] = [];
  for (let after = parseMediatorCursor(sort.key, ''); ;) {
    const page = await withScope(actor, (tx) => listMediators(tx, question, { sort, after, limit: 3 }));
    all.push(...page);
    const last = page.at(-1);
    if (!last || page.length < 3) return all;
    after = parseMediatorCursor(sort.key, mediatorCursorText({ value: last.sort_key, id: last.id }));
    if (!after) throw new Error(`no cursor after ${last.sort_key}`);
  }
}

const namesOf = async (actor: TenantActor, query = ''): Promise<readonly string[]> =>
  (await everybody(actor, query)).map(({ full_name }) => full_name);

const countOf = (actor: TenantActor, query = '') =>
  withScope(actor, (tx) => countMediators(tx, { actor, today: TODAY, filter: params(query, actor).filter }));

async function sheetOf(answer: Response): Promise<Sheet> {
  const read = await readWorkbook(await buffer(answer.body as never), 'sổ.xlsx');
  if (!read.ok) throw new Error('the workbook cannot be read');
  const [sheet] = read.workbook.sheets;
  if (!sheet) throw new Error('the workbook has no sheet');
  return sheet;
}

const texts = (sheet: Sheet): readonly (readonly string[])[] =>
  sheet.rows.map(({ cells }) =>
    cells.map((cell) => {
      if (cell === undefined) return '';
      if (cell.kind === 'text' || cell.kind === 'error') return cell.text;
      return cell.kind === 'date' ? cell.date : String(cell.value);
    }),
  );

const exported = (actor: Actor, query = '', list = 'mediators'): Promise<Response> =>
  acting(actor, (context) => {
    const asked = { ...context, url: new URL(`http://portal/roll/${list}/export?${query}`) };
    return list === 'teams' ? exportTeams(asked, listTeamFacts) : exportMediators(asked);
  });

const change = (mediator: BuiltMediator, columns: string, ...values: unknown[]) =>
  owner().query(`UPDATE mediator SET ${columns} WHERE id = $1`, [mediator.mediatorId, ...values]);

const recognise = async (team: BuiltTeam, decidedOn = '2025-08-12'): Promise<void> => {
  const decisionId = await buildDecision(team, { decidedOn, number: '142/QĐ-UBND' });
  await owner().query('UPDATE team_membership SET recognised_by_id = $2 WHERE team_id = $1', [
    team.teamId,
    decisionId,
  ]);
};

describe('who is on whose list', () => {
  let commune: BuiltCommune;
  let one: BuiltTeam;
  let ten: BuiltTeam;
  let an: BuiltMediator;
  let sister: BuiltMediator;

  beforeAll(async () => {
    commune = await buildCommune({ name: 'Láng' });
    one = await buildTeam({ ...commune, name: 'Tổ hòa giải số 9' });
    ten = await buildTeam({ ...commune, name: 'Tổ hòa giải số 10' });
    an = await buildMediator({ ...one, fullName: 'Nguyễn Văn Ân', role: 'leader' });
    await buildMediator({ ...one, fullName: 'Lê Thị Hạnh' });
    await buildMediator({ ...ten, fullName: 'Đặng Văn Sửu' });
    sister = await buildMediator({
      ...(await buildTeam(await buildCommune({ cityId: commune.cityId, name: 'Ô Chợ Dừa' }))),
      fullName: 'Bùi Thị Mơ',
    });
    await owner().query(
      `INSERT INTO team_membership (city_id, id, commune_id, team_id, mediator_id, role, valid_from)
       VALUES ($1, $2, $3, $4, $5, 'member', '2024-01-01')`,
      [ten.cityId, newId(), ten.communeId, ten.teamId, an.mediatorId],
    );
    const merged = await buildMediator({ ...ten, fullName: 'Nguyễn Văn Ân (trùng)' });
    await change(merged, 'merged_into_id = $2', an.mediatorId);
  });

  it('is decided by their place; an entry merged into another is on none', async () => {
    expect(await namesOf(tenant('commune_officer', commune))).toEqual([
      'Đặng Văn Sửu',
      'Lê Thị Hạnh',
      'Nguyễn Văn Ân',
    ]);
    expect(await namesOf(tenant('city_officer', commune))).toHaveLength(4);
    expect(await namesOf(tenant('city_admin', commune))).toHaveLength(4);
    expect(await namesOf(tenant('team_leader', one))).toEqual(['Lê Thị Hạnh', 'Nguyễn Văn Ân']);
    expect(await namesOf(tenant('mediator', an))).toEqual(['Lê Thị Hạnh', 'Nguyễn Văn Ân']);
    expect(await namesOf(tenant('commune_officer', sister))).toEqual(['Bùi Thị Mơ']);
    expect(await namesOf(tenant('commune_officer', commune), `commune=${sister.communeId}`)).toEqual([]);
    expect(await namesOf(tenant('team_leader', one), `team=${ten.teamId}`)).toEqual([]);
    expect(await namesOf(tenant('city_officer', await buildCommune()))).toEqual([]);
  });

  it('counts somebody in two teams as one person and two seats', async () => {
    expect(await countOf(tenant('commune_officer', commune))).toEqual({ people: 3, seats: 4 });
    const [found] = await everybody(tenant('commune_officer', commune), 'q=van+an');
    expect(found?.seats.map(({ teamName }) => teamName)).toEqual(['Tổ hòa giải số 9', 'Tổ hòa giải số 10']);
  });

  it('does not tell a team of a seat in another', async () => {
    const [found] = await everybody(tenant('team_leader', one), 'q=van+an');
    expect(found?.seats.map(({ teamName }) => teamName)).toEqual(['Tổ hòa giải số 9']);
  });

  it('puts teams in the order of their numbers', async () => {
    const officer = tenant('commune_officer', commune);
    expect(await namesOf(officer, 'sort=team')).toEqual(['Lê Thị Hạnh', 'Nguyễn Văn Ân', 'Đặng Văn Sửu']);
    const list = await acting(officer, (context) =>
      readTeamList(context, parseTeamListParams({}), listTeamFacts),
    );
    expect(list.lines.map(({ name }) => name)).toEqual(['Tổ hòa giải số 9', 'Tổ hòa giải số 10']);
  });

  it('tells only the commune of origin, home, day of birth and notes', async () => {
    await change(
      an,
      `ethnicity = 'Mường', address = 'Số 3', note = 'Hay vắng', birth_year = 1968, birth_date = '1968-02-03'`,
    );
    const personal = async (actor: TenantActor) => {
      const [row] = await everybody(actor, 'q=van+an');
      return row && [row.ethnicity, row.address, row.note, row.birth_date];
    };
    expect(await personal(tenant('commune_officer', commune))).toEqual([
      'Mường',
      'Số 3',
      'Hay vắng',
      '1968-02-03',
    ]);
    for (const role of ['city_officer', 'city_admin'] as const)
      expect(await personal(tenant(role, commune))).toEqual([null, null, null, null]);
    expect(await personal(tenant('team_leader', one))).toEqual([null, null, null, null]);
    const columns = async (actor: TenantActor, query: string) =>
      (
        await acting(actor, (context) =>
          readMediatorList(context, parseMediatorListParams(Object.fromEntries(new URLSearchParams(query)))),
        )
      ).columns.shown;
    expect(await columns(tenant('city_officer', commune), 'columns=ethnicity')).not.toContain('ethnicity');
    expect(await columns(tenant('commune_officer', commune), 'columns=ethnicity')).toEqual(['ethnicity']);
  });
});

describe('a filter', () => {
  let team: BuiltTeam;
  let officer: TenantActor;
  const people: Record<string, BuiltMediator> = {};

  beforeAll(async () => {
    team = await buildTeam({ name: 'Tổ hòa giải số 1' });
    officer = tenant('commune_officer', team);
    const add = async (name: string, over: Parameters<typeof buildMediator>[0] = {}) => {
      people[name] = await buildMediator({ ...team, ...over, fullName: name });
    };
    await add('An', { role: 'leader' });
    await add('Bình');
    await add('Chi');
    await add('Dung', { to: '2026-12-31' });
    await add('Giang', { to: TODAY });
    await add('Hải');
    await recognise(team);
    await owner().query('UPDATE team_membership SET recognised_by_id = NULL WHERE mediator_id = $1', [
      people['Hải']?.mediatorId,
    ]);
    const set = (name: string, columns: string) => change(people[name]!, columns);
    await set('Bình', `sex = 'female', qualification = 'law', recognised_on = '2026-05-22'`);
    await set('Chi', `ethnicity = 'Dao', sex = NULL, recognised_on = '2026-05-21', phone = '0987654321'`);
    await set('Dung', `moved_away_on = '${TODAY}', birth_year = NULL, qualification = 'untrained'`);
    const classId = await buildTrainingClass(team);
    for (const [name, halfDays] of [
      ['An', 2],
      ['Bình', 0],
    ] as const) {
      await owner().query(
        `INSERT INTO training_attendee (city_id, class_id, mediator_id, commune_id, team_id, half_days)
         VALUES ($1, $2, $3, $4, $5, $6)`,
        [team.cityId, classId, people[name]?.mediatorId, team.communeId, team.teamId, halfDays],
      );
    }
    await set('Hải', `phone = NULL, ethnicity = NULL, recognised_on = NULL, moved_away_on = '2026-11-23'`);
  });

  it.each([
    ['', 'An Bình Chi Dung Hải'],
    ['role=leader', 'An'],
    ['role=member', 'Bình Chi Dung Hải'],
    ['sex=female', 'Bình'],
    ['sex=male', 'An Dung Hải'],
    ['ethnicity=minority', 'Chi'],
    ['ethnicity=kinh', 'An Bình Dung'],
    ['qualification=law', 'Bình'],
    ['qualification=untrained', 'Dung'],
    ['status=serving', 'An Bình Chi Dung'],
    ['status=awaiting', 'Hải'],
    ['status=leaving', 'Dung'],
    ['status=ended', 'Giang'],
    ['status=all', 'An Bình Chi Dung Giang Hải'],
    ['new=1', 'Bình'],
    ['trained=no', 'Bình Chi Dung Hải'],
    ['trained=yes', 'An'],
    ['defect=moved_away', 'Dung'],
    ['defect=no_sex', 'Chi'],
    ['defect=no_birth', 'Dung'],
    ['defect=no_ethnicity', 'Hải'],
    ['defect=no_qualification', 'An Chi Hải'],
    ['defect=no_phone', 'Hải'],
    ['q=b%C3%ACnh', 'Bình'],
    ['q=BINH', 'Bình'],
    ['q=inh', ''],
    ['q=0987+654', 'Chi'],
    ['q=%2B84987654321', 'Chi'],
    ['q=%25', ''],
    ['q=_', ''],
    ['sex=female&role=leader', ''],
  ])('«%s» keeps exactly %s on the list, in the count and in the workbook', async (query, expected) => {
    const names = expected === '' ? [] : expected.split(' ');
    expect(await namesOf(officer, query)).toEqual(names);
    expect(await countOf(officer, query)).toEqual({ people: names.length, seats: names.length });
    const lines = texts(await sheetOf(await exported(officer, query)));
    const head = lines.findIndex((line) => line.includes('Họ và tên'));
    const column = lines[head]?.indexOf('Họ và tên') ?? -1;
    expect(lines.slice(head + 1).map((line) => line[column])).toEqual(names);
  });

  it('narrows by team and by neighbourhood', async () => {
    expect(await namesOf(officer, `team=${team.teamId}`)).toHaveLength(5);
    expect(await namesOf(officer, `neighbourhood=${team.neighbourhoodId}`)).toHaveLength(5);
    expect(await namesOf(officer, `team=${newId()}`)).toEqual([]);
    expect(await namesOf(officer, `neighbourhood=${newId()}`)).toEqual([]);
  });

  it('leaves the choice of columns to the actor, and the usual columns out of the address', () => {
    const chosen = (actor: TenantActor, ...columns: readonly RollColumn[]) =>
      allowedParams(parseMediatorListParams({ columns }), actor).columns;
    expect(chosen(officer, 'phone', 'ethnicity')).toEqual(['ethnicity', 'phone']);
    expect(chosen(officer, ...usualColumns(officer))).toBeNull();
    expect(chosen(tenant('city_officer', team), 'ethnicity')).toBeNull();
    expect(chosen(tenant('city_admin', team), 'training', 'phone')).toEqual(['phone']);
  });

  it('is told with how many it is out of, within a commune', async () => {
    const outOf = async (actor: TenantActor, query: string) =>
      (
        await acting(actor, (context) =>
          readMediatorList(context, parseMediatorListParams(Object.fromEntries(new URLSearchParams(query)))),
        )
      ).outOf;
    expect(await outOf(officer, 'sex=female')).toBe(5);
    expect(await outOf(officer, '')).toBeNull();
    expect(await outOf(officer, 'status=ended')).toBeNull();
    expect(await outOf(tenant('city_officer', team), 'sex=female')).toBeNull();
    expect(await outOf(tenant('city_officer', team), `sex=female&commune=${team.communeId}`)).toBe(5);
  });

  it('is taken back from who may not ask it', () => {
    const filterOf = (actor: TenantActor, query: string) => params(query, actor).filter;
    expect(filterOf(tenant('city_admin', team), 'trained=yes').trained).toBeNull();
    expect(filterOf(tenant('team_leader', team), 'ethnicity=minority').ethnicity).toBeNull();
    expect(filterOf(tenant('team_leader', team), 'defect=no_ethnicity').defect).toBeNull();
    expect(filterOf(officer, 'trained=yes&ethnicity=minority')).toMatchObject({
      trained: 'yes',
      ethnicity: 'minority',
    });
  });
});

describe('random communes', () => {
  const chance = new Chance(seedOf('roll list'));
  let place: BuiltCommune;
  let officer: TenantActor;
  let teams: Awaited<ReturnType<typeof buildRandomRoll>>;

  beforeAll(async () => {
    place = await buildCommune();
    officer = tenant('commune_officer', place);
    teams = await buildRandomRoll(chance, place, 15, TODAY);
  });

  it.each(MEDIATOR_SORTS.flatMap((sort) => [`sort=${sort}`, `sort=${sort}&direction=desc`]))(
    'are paged through without a loss or a repetition in the order %s',
    async (query) => {
      const ids = (await everybody(officer, `status=all&${query}`)).map(({ id }) => id);
      expect([...ids].sort()).toEqual(
        teams.flatMap(({ seats }) => seats.map((seat) => seat.mediatorId)).sort(),
      );
    },
  );

  it.each(['serving', 'awaiting', 'leaving'] as const)('stand as the domain says: %s', async (status) => {
    const wanted = teams.flatMap(({ seats }) =>
      seats.filter((seat) => {
        const stands = statusOn(seat, TODAY);
        return stands === status || (status === 'serving' && stands === 'leaving');
      }),
    );
    const found = await everybody(officer, `status=${status}`);
    expect(found.map(({ id }) => id).sort()).toEqual(wanted.map(({ mediatorId }) => mediatorId).sort());
  });

  it.each(['2026-05-21', '2026-05-22', '2026-05-23', TODAY, '2026-11-23', null])(
    'are new by the rule of the domain when first recognised on %s',
    async (on) => {
      const person = teams[0]?.seats[0];
      await owner().query('UPDATE mediator SET recognised_on = $2 WHERE id = $1', [person?.mediatorId, on]);
      const found = (await everybody(officer, 'new=1&status=all')).some(
        ({ id }) => id === person?.mediatorId,
      );
      expect(found).toBe(isNewOn(on, TODAY));
    },
  );

  it('are narrowed to the teams with a finding, on the list and in the workbook alike', async () => {
    const list = await acting(officer, (context) =>
      readTeamList(context, parseTeamListParams({ finding: 'open' }), listTeamFacts),
    );
    const lines = texts(await sheetOf(await exported(officer, 'finding=open', 'teams')));
    const head = lines.findIndex((line) => line.includes('Tổ hòa giải'));
    const column = lines[head]?.indexOf('Tổ hòa giải') ?? -1;
    expect(list.lines.every(({ standing }) => standing?.consolidated === false)).toBe(true);
    expect(list.total).toBe(list.lines.length);
    expect(lines.slice(head + 1).map((line) => line[column])).toEqual(list.lines.map(({ name }) => name));
  });
});

describe('a workbook', () => {
  let team: BuiltTeam;
  let person: BuiltMediator;

  beforeAll(async () => {
    team = await buildTeam({ ...(await buildCommune({ name: 'Láng' })), name: 'Tổ hòa giải số 12' });
    person = await buildMediator({ ...team, fullName: 'Nguyễn Văn Ân', role: 'leader' });
    await change(await buildMediator({ ...team, fullName: 'Lê Thị Hạnh' }), `sex = 'female'`);
    await buildMediator({ ...team, fullName: 'Trần Văn Lộc' });
    await change(
      person,
      `birth_year = 1968, birth_date = '1968-02-03', qualification = 'law',
      qualification_note = 'Cử nhân luật', occupation = 'Giáo viên', address = 'Số 3, ngõ 5', note = '=1+1'`,
    );
    await recognise(team, '2025-09-10');
  });

  it('says what it is, of which office, by whom, when and by which filter, and is audited with its count', async () => {
    const officer = actorOf('commune_officer', team);
    const lines = texts(await sheetOf(await exported(officer, 'role=leader&q=ân')));
    expect(lines.slice(0, 5).map(([first]) => first)).toEqual([
      'Danh sách hòa giải viên',
      'Nơi lập: UBND phường Láng, thành phố Thành phố thử',
      'Người lập: Nguyễn Thu Hà, lúc 10 giờ, 22/11/2026',
      'Lọc: tìm «ân»; Tổ trưởng',
      'Số lượng: 1 người, 1 chỗ trong các tổ',
    ]);
    const [entry] = await ownerRows<{ detail: Record<string, unknown> }>(
      `SELECT detail FROM audit_entry WHERE city_id = $1 AND account_id = $2 AND action = 'roll.exported'`,
      [team.cityId, officer.accountId],
    );
    expect(entry?.detail).toMatchObject({
      list: 'mediators',
      role: 'leader',
      searched: true,
      people: 1,
      seats: 1,
    });
    expect(JSON.stringify(entry?.detail)).not.toContain('ân');
  });

  it('leaves text as text', async () => {
    const lines = texts(await sheetOf(await exported(actorOf('commune_officer', team))));
    expect(lines.flat()).toContain('=1+1');
    expect(lines.flat()).toContain('0912000118');
  });

  it('has the columns that were chosen, and no others', async () => {
    const lines = texts(
      await sheetOf(await exported(actorOf('commune_officer', team), 'columns=phone&columns=team')),
    );
    expect(lines).toContainEqual(['STT', 'Tổ hòa giải', 'Họ và tên', 'Số điện thoại']);
  });

  it('of a city names nobody’s origin or home', async () => {
    const lines = texts(await sheetOf(await exported(actorOf('city_officer', team))));
    expect(lines.flat()).not.toContain('Số 3, ngõ 5');
    expect(lines.flat()).not.toContain('Dân tộc');
  });

  it('is read again by the import as what it was made from', async () => {
    const answer = await exported(actorOf('commune_officer', team));
    const read = await readWorkbook(await buffer(answer.body as never), 'sổ.xlsx');
    if (!read.ok) throw new Error('the workbook cannot be read');
    const found = interpretRoll(read.workbook, { commune: { name: 'Láng', kind: 'ward' }, today: TODAY });
    expect(found.issues).toEqual([]);
    expect(found.rows.map(({ record }) => record)).toMatchObject([
      { fullName: 'Lê Thị Hạnh', role: 'to_vien', phone: '0912000118' },
      {
        team: 'Tổ hòa giải số 12',
        hamlets: ['TDP 1'],
        fullName: 'Nguyễn Văn Ân',
        birthYear: 1968,
        birthDate: '1968-02-03',
        sex: 'nam',
        ethnicity: 'Kinh',
        qualification: 'Cử nhân luật',
        qualificationClass: 'luat',
        role: 'to_truong',
        occupation: 'Giáo viên',
        address: 'Số 3, ngõ 5',
        phone: '0912000118',
        decisionNumber: '142/QĐ-UBND',
        decisionDate: '2025-09-10',
        note: '=1+1',
      },
      { fullName: 'Trần Văn Lộc', sex: 'nam' },
    ]);
  });

  it('brought in again says nothing new', async () => {
    const answer = await exported(actorOf('commune_officer', team));
    const read = await readWorkbook(await buffer(answer.body as never), 'sổ.xlsx');
    if (!read.ok) throw new Error('the workbook cannot be read');
    const officer = tenant('commune_officer', team);
    const people = await withScope(officer, (tx) =>
      listKnownPeople(tx, { cityId: team.cityId, today: TODAY }, 'everybody'),
    );
    const index = indexPeople(people);
    const found = interpretRoll(read.workbook, { commune: { name: 'Láng', kind: 'ward' }, today: TODAY });
    const verdicts = found.rows.map(
      ({ record, issues }) =>
        judgeRow({ record, issues, choice: null, repeats: null }, index.alike(team.communeId, record))
          .verdict,
    );
    expect(verdicts).toEqual(['same', 'same', 'same']);
  });
});
