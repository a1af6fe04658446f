import { beforeAll, describe, expect, it } from 'vitest';
import { withScope } from '@/lib/db/scope';
import type { TenantActor } from '@/lib/domain/access/roles';
import { chooseRow, mendRow } from '@/lib/features/imports/steps/change-rows';
import { startApplying } from '@/lib/features/imports/steps/start-work';
import { getBatch } from '@/lib/features/imports/batch/get-batch';
import type { Context } from '@/lib/server/context';
import { applyRows, readSheet, undoRows, verdictsOf } from '../support/bring-in';
import { actorOf, assignMediator, buildCase, buildCommune, type BuiltCommune } from '../support/builders';
import { owner, ownerRows } from '../support/owner';

const HEAD = [
  ['DANH SÁCH HÒA GIẢI VIÊN'],
  [
    'STT',
    'Họ và tên',
    'Năm sinh',
    'Nam',
    'Nữ',
    'Dân tộc',
    'Trình độ',
    'Chức danh',
    'Điện thoại',
    'Quyết định công nhận',
  ],
];
const DECISION = '142/QĐ-UBND ngày 15/8/2025';
const HOA = [
  '1',
  'Nguyễn Văn Hòa',
  '1966',
  'x',
  '',
  'Kinh',
  'Đại học Luật',
  'Tổ trưởng',
  '0956025753',
  DECISION,
];
const OANH = ['2', 'Lê Thị Kim Oanh', '1981', '', 'x', 'Nùng', '12/12', 'Tổ viên', '953681011', DECISION];
const BINH = [
  '3',
  'Nguyễn Xuân Bình',
  '195',
  'x',
  '',
  'Kinh',
  '',
  'Tổ viên',
  '',
  '27/QĐ-UBND ngày 10/2/2026',
];
const ROLL = [
  ...HEAD,
  ['Tổ hòa giải số 1 - TDP 1, 2'],
  HOA,
  OANH,
  BINH,
  ['Tổ hòa giải số 2 - TDP 3'],
  ['1', 'Trần Thị Nga', '1975', '', 'x', 'Kinh', 'Cao đẳng', 'Tổ trưởng', '0912000001', DECISION],
  ['2', 'Nguyễn Văn Hòa', '1966', 'x', '', 'Kinh', 'Đại học Luật', 'Tổ viên', '0956025753', DECISION],
  ['3', 'NGUYỄN VĂN HOÀ', '1966', 'x', '', 'Kinh', '', 'Tổ viên', '0956025753', DECISION],
];

const officer = (place: BuiltCommune): TenantActor => actorOf('commune_officer', place) as TenantActor;
const acting = <T>(actor: TenantActor, run: (context: Context) => Promise<T>): Promise<T> =>
  withScope(actor, (tx) => run({ tx, actor, now: new Date(), today: '2026-11-22' }));

const rollOf = async ({ communeId }: BuiltCommune) =>
  (
    await ownerRows<Record<string, number>>(
      `SELECT (SELECT count(*)::int FROM neighbourhood WHERE commune_id = $1) AS neighbourhoods,
              (SELECT count(*)::int FROM team WHERE commune_id = $1) AS teams,
              (SELECT count(*)::int FROM team_neighbourhood WHERE commune_id = $1) AS links,
              (SELECT count(*)::int FROM roll_decision WHERE commune_id = $1) AS decisions,
              (SELECT count(*)::int FROM mediator WHERE commune_id = $1) AS people,
              (SELECT count(*)::int FROM team_membership WHERE commune_id = $1) AS seats`,
      [communeId],
    )
  )[0];
const NOTHING = { neighbourhoods: 0, teams: 0, links: 0, decisions: 0, people: 0, seats: 0 };

const ordinalOf = async (batchId: string, rowNumber: number): Promise<number> =>
  (
    await ownerRows<{ ordinal: number }>(
      'SELECT ordinal FROM import_row WHERE batch_id = $1 AND row_number = $2',
      [batchId, rowNumber],
    )
  )[0]?.ordinal ?? 0;

describe('a roll from Excel', () => {
  let place: BuiltCommune;
  let actor: TenantActor;
  let batchId: string;

  beforeAll(async () => {
    place = await buildCommune({ name: 'Láng' });
    actor = officer(place);
    batchId = await readSheet(actor, { kind: 'roll', rows: ROLL });
  });

  it('judges each row and writes nothing before it is told to', async () => {
    expect(await verdictsOf(batchId)).toEqual({ new: 4, wrong: 1, doubtful: 1 });
    expect(await rollOf(place)).toEqual(NOTHING);
  });

  it('brings in units, papers, people and seats, a person of two teams once', async () => {
    await applyRows(actor, batchId);
    expect(await rollOf(place)).toEqual({
      neighbourhoods: 3,
      teams: 2,
      links: 3,
      decisions: 1,
      people: 3,
      seats: 4,
    });
    const [hoa] = await ownerRows(
      `SELECT m.full_name, m.birth_year, m.sex, m.qualification, m.phone, m.recognised_on, cardinality(m.team_ids) AS teams,
              (SELECT array_agg(s.role || ' ' || s.valid_from || ' ' || s.recognition ORDER BY s.role) FROM team_membership s
                WHERE s.mediator_id = m.id) AS seats
         FROM mediator m WHERE m.commune_id = $1 AND m.search_name = 'nguyen van hoa'`,
      [place.communeId],
    );
    // The decision of August 2025 recognised anew who served before the merger: nobody of it is new.
    expect(hoa).toEqual({
      full_name: 'Nguyễn Văn Hòa',
      birth_year: 1966,
      sex: 'male',
      qualification: 'law',
      phone: '0956025753',
      recognised_on: null,
      teams: 2,
      seats: ['leader 2025-08-15 re_recognition', 'member 2025-08-15 re_recognition'],
    });
  });

  it('takes the row that waited once it is mended, as one recognised for the first time', async () => {
    const ordinal = await ordinalOf(batchId, 6);
    const mended = await acting(actor, (context) =>
      mendRow(context, { batchId, ordinal, field: 'birth', text: '1958' }),
    );
    expect(mended).toMatchObject({ ok: true, done: { value: { verdict: 'new' } } });
    await applyRows(actor, batchId);
    const [binh] = await ownerRows(
      `SELECT birth_year, recognised_on::text FROM mediator WHERE commune_id = $1 AND search_name = 'nguyen xuan binh'`,
      [place.communeId],
    );
    expect(binh).toEqual({ birth_year: 1958, recognised_on: '2026-02-10' });
  });

  it('finds nothing new in the same file', async () => {
    const before = await rollOf(place);
    const again = await readSheet(actor, { kind: 'roll', rows: ROLL });
    expect(await verdictsOf(again)).toEqual({ same: 4, wrong: 1, doubtful: 1 });
    const started = await acting(actor, (context) => startApplying(context, { batchId: again }));
    expect(started).toMatchObject({ ok: false, refusal: { code: 'nothing' } });
    expect(await rollOf(place)).toEqual(before);
  });

  it('is taken back whole', async () => {
    expect(await undoRows(actor, batchId)).toBeNull();
    expect(await rollOf(place)).toEqual(NOTHING);
  });
});

describe('a roll over one that is there', () => {
  it('writes what the file says otherwise, and gives it back', async () => {
    const place = await buildCommune();
    const actor = officer(place);
    await applyRows(actor, await readSheet(actor, { kind: 'roll', rows: ROLL }));
    const facts = () =>
      ownerRows(
        `SELECT m.full_name, m.phone, m.birth_year, array_agg(s.role || coalesce(' đến ' || s.valid_to, '') ORDER BY s.valid_from, s.role) AS seats
           FROM mediator m JOIN team_membership s ON s.mediator_id = m.id
          WHERE m.commune_id = $1 GROUP BY m.city_id, m.id ORDER BY m.search_name, m.id`,
        [place.communeId],
      );
    const before = await facts();
    const moved = ROLL.map((row) =>
      row === OANH ? OANH.with(7, 'Tổ trưởng').with(2, '1980') : row === HOA ? HOA.with(7, 'Tổ viên') : row,
    );
    const batchId = await readSheet(actor, { kind: 'roll', rows: moved });
    expect(await verdictsOf(batchId)).toMatchObject({ changed: 2, same: 2 });
    await applyRows(actor, batchId);
    const [oanh] = (await facts()).filter(({ full_name }) => full_name === 'Lê Thị Kim Oanh');
    expect(oanh).toMatchObject({ birth_year: 1980 });
    expect(oanh?.seats).toHaveLength(2);
    expect(await undoRows(actor, batchId)).toBeNull();
    expect(await facts()).toEqual(before);
  });

  it('asks about somebody of the same name and year in another team', async () => {
    const place = await buildCommune();
    const actor = officer(place);
    await applyRows(actor, await readSheet(actor, { kind: 'roll', rows: ROLL }));
    const elsewhere = [...HEAD, ['Tổ hòa giải số 9 - TDP 9'], OANH.with(8, '')];
    const batchId = await readSheet(actor, { kind: 'roll', rows: elsewhere });
    expect(await verdictsOf(batchId)).toEqual({ doubtful: 1 });
    const ordinal = await ordinalOf(batchId, 4);
    await acting(actor, (context) => chooseRow(context, { batchId, ordinal, choice: 'same_person' }));
    expect(await verdictsOf(batchId)).toEqual({ changed: 1 });
    await applyRows(actor, batchId);
    const seats = await ownerRows(
      `SELECT s.id FROM team_membership s JOIN mediator m ON m.id = s.mediator_id
        WHERE m.commune_id = $1 AND m.search_name = 'le thi kim oanh'`,
      [place.communeId],
    );
    expect(seats).toHaveLength(2);
  });

  it('writes nothing when the roll changed since the preview, and shows the rows again', async () => {
    const place = await buildCommune();
    const actor = officer(place);
    const first = await readSheet(actor, { kind: 'roll', rows: ROLL, name: 'mot.xlsx' });
    const second = await readSheet(actor, { kind: 'roll', rows: [...ROLL, ['']], name: 'hai.xlsx' });
    await applyRows(actor, first);
    const before = await rollOf(place);
    await applyRows(actor, second);
    expect(await rollOf(place)).toEqual(before);
    const batch = await acting(actor, ({ tx }) => getBatch(tx, second));
    expect(batch).toMatchObject({ state: 'reviewing' });
    expect(batch.problem).toMatch(/^Dữ liệu của cổng đã thay đổi từ lúc xem: 4 dòng được so lại/);
    expect(await verdictsOf(second)).toMatchObject({ same: 4 });
  });
});

describe('a batch that somebody built on', () => {
  it('stays, and says on what', async () => {
    const place = await buildCommune();
    const actor = officer(place);
    const batchId = await readSheet(actor, { kind: 'roll', rows: ROLL });
    await applyRows(actor, batchId);
    const [seat] = await ownerRows<{ team_id: string; mediator_id: string }>(
      'SELECT team_id, mediator_id FROM team_membership WHERE commune_id = $1 ORDER BY id LIMIT 1',
      [place.communeId],
    );
    const built = await buildCase({ ...place, teamId: seat?.team_id, neighbourhoodId: '', name: '' });
    await assignMediator(built, {
      ...place,
      teamId: built.teamId,
      neighbourhoodId: '',
      name: '',
      mediatorId: seat?.mediator_id ?? '',
      fullName: 'Nguyễn Văn Hòa',
    });
    await owner().query('UPDATE mediator SET version = version + 1 WHERE id = $1', [seat?.mediator_id]);
    const before = await rollOf(place);
    expect(await undoRows(actor, batchId)).toBe(
      'Chưa hoàn tác được: đã có 1 vụ việc có hòa giải viên hoặc tổ của lượt nhập này; 1 hòa giải viên đã được sửa sau khi nhập.',
    );
    expect(await rollOf(place)).toEqual(before);
  });
});

describe('all or none', () => {
  it('writes no row when the database refuses one', async () => {
    const place = await buildCommune();
    const actor = officer(place);
    const batchId = await readSheet(actor, { kind: 'roll', rows: ROLL });
    // The year stands in no row the portal would let through; only the table's own check knows better.
    await owner().query(
      `UPDATE import_row SET record = jsonb_set(record, '{birthYear}', '1700') WHERE batch_id = $1 AND verdict = 'new'
          AND ordinal = (SELECT max(ordinal) FROM import_row WHERE batch_id = $1 AND verdict = 'new' AND record->>'fullName' = 'Trần Thị Nga')`,
      [batchId],
    );
    await expect(applyRows(actor, batchId)).rejects.toMatchObject({ code: 'rule' });
    expect(await rollOf(place)).toEqual(NOTHING);
  });
});

describe('whose batch it is', () => {
  it('is found by its own commune alone', async () => {
    const place = await buildCommune();
    const batchId = await readSheet(officer(place), { kind: 'roll', rows: ROLL });
    const others = [
      officer(await buildCommune({ cityId: place.cityId })),
      officer(await buildCommune()),
      actorOf('city_admin', place) as TenantActor,
      actorOf('city_officer', place) as TenantActor,
    ];
    for (const other of others)
      await expect(acting(other, ({ tx }) => getBatch(tx, batchId))).rejects.toThrow();
    await expect(
      acting(others[0] as TenantActor, (context) =>
        mendRow(context, { batchId, ordinal: 1, field: 'birth', text: '1961' }),
      ),
    ).rejects.toThrow('not found');
  });

  it('brings in a whole city by its administrator, each row into the commune it names', async () => {
    const lang = await buildCommune({ name: 'Láng' });
    const anThanh = await buildCommune({ cityId: lang.cityId, name: 'An Thành', kind: 'commune' });
    const admin = actorOf('city_admin', lang) as TenantActor;
    const rows = [
      ['Xã, phường', 'Tổ hòa giải', 'Thôn, tổ dân phố', 'Họ và tên', 'Năm sinh', 'Giới tính'],
      ['Phường Láng', 'Tổ hòa giải số 1', 'TDP 1', 'Nguyễn Văn Hòa', '1966', 'Nam'],
      ['Xã An Thành', 'Tổ hòa giải số 1', 'Thôn Đông', 'Nguyễn Văn Hòa', '1966', 'Nam'],
    ];
    const batchId = await readSheet(admin, { kind: 'roll', rows });
    await applyRows(admin, batchId);
    for (const commune of [lang, anThanh])
      expect(await rollOf(commune)).toMatchObject({ teams: 1, neighbourhoods: 1, people: 1, seats: 1 });
    expect(await undoRows(admin, batchId)).toBeNull();
    expect(await rollOf(anThanh)).toEqual(NOTHING);
  });

  it('refuses a list that names a commune the city does not have', async () => {
    const { cityId } = await buildCommune({ name: 'Láng' });
    const admin = actorOf('city_admin', { cityId }) as TenantActor;
    const rows = [
      ['Xã, phường', 'Tổ hòa giải', 'Họ và tên', 'Năm sinh', 'Giới tính'],
      ['Phường Láng Xa', 'Tổ hòa giải số 1', 'Nguyễn Văn Hòa', '1966', 'Nam'],
    ];
    await expect(readSheet(admin, { kind: 'roll', rows })).rejects.toThrow('Phường Láng Xa');
  });
});
