import { describe, expect, it } from 'vitest';
import type { TenantActor } from '@/lib/domain/access/roles';
import { withScope } from '@/lib/db/scope';
import { chooseRow, mendRow } from '@/lib/features/imports/steps/change-rows';
import { applyRows, readSheet, undoRows, verdictsOf } from '../support/bring-in';
import {
  actorOf,
  buildCase,
  buildCommune,
  buildMediator,
  buildTeam,
  type BuiltCommune,
} from '../support/builders';
import { asRole } from '../support/as-role';
import { owner, ownerRows } from '../support/owner';

const HEAD = [
  ['SỔ THEO DÕI HOẠT ĐỘNG HÒA GIẢI Ở CƠ SỞ'],
  ['Năm 2025'],
  [
    'STT',
    'Ngày, tháng, năm nhận vụ, việc',
    'Họ và tên hòa giải viên, người được mời',
    'Họ tên, tuổi, địa chỉ các bên',
    'Nội dung chủ yếu của vụ, việc',
    'Thỏa thuận của các bên',
    'Hòa giải thành',
    'Hòa giải không thành',
    'Chữ ký',
    'Ghi chú',
  ],
];
const PHUC_LOC = ['I. Tổ hòa giải thôn Phúc Lộc (Quyển số 02, mở ngày 02/01/2025)'];
const CARRIED = [
  '1',
  '22/12/2024',
  'Đỗ Đình Hưởng',
  'Bà Nguyễn Thị Nguyệt - 62 tuổi - thôn Phúc Lộc\nBà Vũ Thị Kim Thủy - SN 1967 - xóm 8',
  'Chuồng lợn gây mùi hôi',
  'Xây hầm biogas',
  'x',
  '',
  'Đã ký',
  'Vụ việc năm 2024 chuyển sang',
];
const WON = [
  '2',
  '4/3/2025',
  'Phạm Mạnh Dũng (Tổ trưởng)\nNgười được mời: Ông Cao Xuân Bắc - Công an viên',
  'Ông Trần Bá Sơn - 39 tuổi\nBà Trần Thị Huệ - 31 tuổi',
  'Tranh chấp ranh giới đất',
  'Lùi tường',
  'x',
  '',
  'Đã ký',
  'Có lập văn bản hòa giải thành',
];
const LOST = [
  '2',
  '5/5/2025',
  'Phạm Mạnh Dũng',
  'Ông Lê Đức Sơn\nÔng Nguyễn Hữu Mười',
  'Vợ chồng ông Sơn cãi vã',
  'Hai bên không nhất trí',
  '',
  'x',
  '',
  'Chuyển UBND xã',
];
const IN_HAND = [
  '4',
  '02/11/2025',
  'Phạm Mạnh Dũng',
  'Bà Lê Thị Thanh Oanh\nÔng Nguyễn Văn Bình',
  'Cãi nhau vì đổ rác',
  '',
  '',
  '',
  '',
  'Hẹn hòa giải lần 2',
];
const NOBODY = [
  '5',
  '03/11/2025',
  '',
  'Bà Lê Thị Loan\nÔng Vũ Minh Kiên',
  'Mở loa karaoke quá 22 giờ',
  '',
  '',
  '',
  '',
  '',
];
const BOOK = [
  ...HEAD,
  PHUC_LOC,
  CARRIED,
  WON,
  LOST,
  IN_HAND,
  NOBODY,
  ['II. Tổ hòa giải thôn Đông Hòa'],
  [
    '1',
    '13/1/2025',
    'Dương Đình Lý',
    'Ông Đào Minh Toàn\nÔng Nguyễn Công Tiến',
    'Cây đổ làm vỡ mái ngói',
    'Bồi thường',
    'x',
    '',
    '',
    '',
  ],
];

const officer = (place: BuiltCommune): TenantActor => actorOf('commune_officer', place) as TenantActor;
const change = <T>(
  actor: TenantActor,
  run: (context: Parameters<typeof mendRow>[0]) => Promise<T>,
): Promise<T> => withScope(actor, (tx) => run({ tx, actor, now: new Date(), today: '2026-11-22' }));

type CaseRow = { team: string; number: string; status: string; kind: string; ended: string | null };
const casesOf = (communeId: string): Promise<CaseRow[]> =>
  ownerRows<CaseRow>(
    `SELECT t.name AS team, c.book_number || '/' || c.book_year AS number, c.status, c.kind, c.ended_on::text AS ended
       FROM mediation_case c JOIN team t ON t.city_id = c.city_id AND t.id = c.team_id
      WHERE c.commune_id = $1 ORDER BY t.name COLLATE "C", c.book_year, c.book_number`,
    [communeId],
  );

describe('a book that comes into an empty commune', () => {
  it('founds the teams of its sub-headings and gives each line its case and number', async () => {
    const place = await buildCommune({ kind: 'commune' });
    const actor = officer(place);
    const batchId = await readSheet(actor, { kind: 'book', rows: BOOK });
    expect(await verdictsOf(batchId)).toEqual({ new: 5, wrong: 1 });
    await applyRows(actor, batchId);
    expect(await casesOf(place.communeId)).toEqual([
      {
        team: 'Tổ hòa giải thôn Phúc Lộc',
        number: '1/2024',
        status: 'closed',
        kind: 'conflict',
        ended: '2025-01-02',
      },
      {
        team: 'Tổ hòa giải thôn Phúc Lộc',
        number: '2/2025',
        status: 'closed',
        kind: 'civil',
        ended: '2025-03-04',
      },
      {
        team: 'Tổ hòa giải thôn Phúc Lộc',
        number: '3/2025',
        status: 'closed',
        kind: 'family',
        ended: '2025-05-05',
      },
      {
        team: 'Tổ hòa giải thôn Phúc Lộc',
        number: '4/2025',
        status: 'received',
        kind: 'conflict',
        ended: null,
      },
      {
        team: 'Tổ hòa giải thôn Đông Hòa',
        number: '1/2025',
        status: 'closed',
        kind: 'civil',
        ended: '2025-01-13',
      },
    ]);
    expect(
      await ownerRows(
        `SELECT n.name FROM team_neighbourhood l JOIN neighbourhood n ON n.city_id = l.city_id AND n.id = l.neighbourhood_id
          WHERE l.commune_id = $1 ORDER BY n.name COLLATE "C"`,
        [place.communeId],
      ),
    ).toEqual([{ name: 'Thôn Phúc Lộc' }, { name: 'Thôn Đông Hòa' }]);
    expect(
      await ownerRows(
        `SELECT b.number, b.volume, b.invitees, b.signature, m.id FROM case_book_line b
           LEFT JOIN case_mediator m ON m.city_id = b.city_id AND m.case_id = b.case_id
          WHERE b.commune_id = $1 AND b.number = '2' ORDER BY b.row_number`,
        [place.communeId],
      ),
    ).toEqual([
      {
        number: '2',
        volume: '02',
        invitees: 'Ông Cao Xuân Bắc - Công an viên',
        signature: 'Đã ký',
        id: null,
      },
      { number: '2', volume: '02', invitees: null, signature: null, id: null },
    ]);
  });

  it('makes nothing new a second time, and takes the line that was mended meanwhile', async () => {
    const place = await buildCommune({ kind: 'commune' });
    const actor = officer(place);
    const first = await readSheet(actor, { kind: 'book', rows: BOOK });
    await applyRows(actor, first);
    const wrong = await ownerRows<{ ordinal: number }>(
      `SELECT ordinal FROM import_row WHERE batch_id = $1 AND verdict = 'wrong'`,
      [first],
    );
    await change(actor, (context) =>
      mendRow(context, {
        batchId: first,
        ordinal: wrong[0]?.ordinal ?? 0,
        field: 'mediators',
        text: 'Phạm Mạnh Dũng',
      }),
    );
    await applyRows(actor, first);
    const mended = BOOK.map((row) => (row === NOBODY ? NOBODY.with(2, 'Phạm Mạnh Dũng') : row));
    const again = await readSheet(actor, { kind: 'book', rows: mended });
    expect(await verdictsOf(again)).toEqual({ same: 6 });
  });

  it('takes everything back, numbers included', async () => {
    const place = await buildCommune({ kind: 'commune' });
    const actor = officer(place);
    const batchId = await readSheet(actor, { kind: 'book', rows: BOOK });
    await applyRows(actor, batchId);
    expect(await undoRows(actor, batchId)).toBeNull();
    for (const table of [
      'mediation_case',
      'case_party',
      'case_event',
      'case_book_line',
      'team',
      'neighbourhood',
    ])
      expect(
        await ownerRows(`SELECT 1 FROM ${table} WHERE commune_id = $1`, [place.communeId]),
        table,
      ).toEqual([]);
    expect(
      await ownerRows(
        'SELECT sum(received)::int AS received, sum(successful)::int AS won FROM commune_case_month WHERE commune_id = $1',
        [place.communeId],
      ),
    ).toEqual([{ received: 0, won: 0 }]);
    expect(await verdictsOf(await readSheet(actor, { kind: 'book', rows: BOOK }))).toEqual({
      new: 5,
      wrong: 1,
    });
  });

  it('stays when somebody went on with one of its cases', async () => {
    const place = await buildCommune({ kind: 'commune' });
    const actor = officer(place);
    const batchId = await readSheet(actor, { kind: 'book', rows: BOOK });
    await applyRows(actor, batchId);
    await owner().query(
      `UPDATE mediation_case SET version = 1 WHERE commune_id = $1 AND status = 'received'`,
      [place.communeId],
    );
    expect(await undoRows(actor, batchId)).toMatch(/1 vụ việc đã có người làm tiếp/);
    expect(await casesOf(place.communeId)).toHaveLength(5);
  });
});

describe('a book that comes into a commune at work', () => {
  it('names the mediators whom the roll of the team knows, and goes on counting after numbers that are taken', async () => {
    const team = await buildTeam({
      ...(await buildCommune({ kind: 'commune' })),
      name: 'Tổ hòa giải thôn Phúc Lộc',
    });
    const dung = await buildMediator({ ...team, fullName: 'Phạm Mạnh Dũng' });
    await buildCase({ ...team, columns: { received_on: '2025-02-01', book_year: 2025, book_number: 2 } });
    const actor = officer(team);
    const batchId = await readSheet(actor, { kind: 'book', rows: [...HEAD, PHUC_LOC, WON, IN_HAND] });
    await applyRows(actor, batchId);
    expect(
      await ownerRows(
        `SELECT c.book_number AS number, c.status, c.started_on::text AS started, m.mediator_id AS mediator
           FROM mediation_case c JOIN case_mediator m ON m.city_id = c.city_id AND m.case_id = c.id
          WHERE c.import_batch_id = $1 ORDER BY 1`,
        [batchId],
      ),
    ).toEqual([
      { number: 3, status: 'closed', started: null, mediator: dung.mediatorId },
      { number: 4, status: 'in_mediation', started: '2025-11-02', mediator: dung.mediatorId },
    ]);
    const [counter] = await ownerRows(
      'SELECT last_number FROM case_number_counter WHERE team_id = $1 AND book_year = 2025',
      [team.teamId],
    );
    expect(counter).toEqual({ last_number: 4 });
    expect(await undoRows(actor, batchId)).toBeNull();
    expect(await casesOf(team.communeId)).toHaveLength(1);
  });

  it('asks about a line that tells a case twice', async () => {
    const place = await buildCommune({ kind: 'commune' });
    const actor = officer(place);
    const batchId = await readSheet(actor, {
      kind: 'book',
      rows: [...HEAD, PHUC_LOC, WON, WON.with(0, '9')],
    });
    expect(await verdictsOf(batchId)).toEqual({ doubtful: 1, new: 1 });
    await change(actor, (context) => chooseRow(context, { batchId, ordinal: 2, choice: 'other_person' }));
    expect(await verdictsOf(batchId)).toEqual({ new: 2 });
  });

  it('writes nothing at all when one line is refused', async () => {
    const place = await buildCommune({ kind: 'commune' });
    const actor = officer(place);
    const batchId = await readSheet(actor, { kind: 'book', rows: BOOK });
    await owner().query(
      `UPDATE import_row SET record = jsonb_set(record, '{kind}', '"nothing"') WHERE batch_id = $1 AND ordinal = 3`,
      [batchId],
    );
    await expect(applyRows(actor, batchId)).rejects.toThrow();
    expect(await casesOf(place.communeId)).toEqual([]);
    expect(await ownerRows('SELECT 1 FROM team WHERE commune_id = $1', [place.communeId])).toEqual([]);
  });
});

describe('who reads a book', () => {
  it('is the commune alone, before and after it came in', async () => {
    const place = await buildCommune({ kind: 'commune' });
    const other = await buildCommune({ cityId: place.cityId, kind: 'commune' });
    const actor = officer(place);
    const batchId = await readSheet(actor, { kind: 'book', rows: BOOK });
    await applyRows(actor, batchId);
    const { cityId } = place;
    const who = { membershipId: actor.membershipId, cityId };
    const reads = async (scope: Parameters<typeof asRole>[0], table: string): Promise<string> => {
      try {
        return String((await asRole(scope, `SELECT 1 FROM ${table} WHERE city_id = $1`, [cityId])).rowCount);
      } catch (error) {
        return (error as { code?: string }).code ?? '';
      }
    };
    for (const table of ['import_batch', 'import_row', 'import_file', 'case_book_line', 'case_party']) {
      expect(await reads({ ...who, role: 'portal_city' }, table), `city, ${table}`).toMatch(/^(0|42501)$/);
      expect(await reads({ ...who, role: 'portal_city_admin' }, table), `admin, ${table}`).toMatch(
        /^(0|42501)$/,
      );
      expect(await reads({ ...who, role: 'portal_commune', communeId: other.communeId }, table), table).toBe(
        '0',
      );
      expect(await reads({ ...who, role: 'portal_commune', communeId: place.communeId }, table)).not.toBe(
        '0',
      );
    }
  });

  it('is never brought in through the city', async () => {
    const place = await buildCommune();
    const admin = actorOf('city_admin', place) as TenantActor;
    await expect(readSheet(admin, { kind: 'book', rows: BOOK })).rejects.toThrow();
  });
});
