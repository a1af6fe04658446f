import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportOrder } from '@/lib/features/imports/command/order';
import { buildCommune, type BuiltCommune } from '../support/builders';
import { ownerRows } from '../support/owner';
import { buildSignIn } from '../support/sign-in-accounts';
import { textRows, xlsxOf } from '../support/xlsx';

// The program behind `npm run import`, as the command starts it.

const PROGRAM = 'lib/features/imports/command/main.ts';
const ROLL = [
  ['Tổ hòa giải', 'Họ và tên', 'Năm sinh', 'Giới tính', 'Điện thoại'],
  ['Tổ hòa giải số 1', 'Nguyễn Văn Hòa', '1966', 'Nam', '956025753'],
  ['Tổ hòa giải số 1', 'Lê Thị Kim Oanh', '195', 'Nữ', ''],
];

let place: BuiltCommune;
let account: string;
let folder: string;
let file: string;

beforeAll(async () => {
  place = await buildCommune();
  account = (await buildSignIn({ places: [{ ...place, role: 'commune_officer' }] })).loginName;
  folder = await mkdtemp(join(tmpdir(), 'import-test-'));
  file = join(folder, 'danh sách.xlsx');
  await writeFile(file, xlsxOf({ rows: textRows(ROLL) }));
});
afterAll(() => rm(folder, { recursive: true }));

async function run(over: Partial<ImportOrder> = {}) {
  const order: ImportOrder = {
    account,
    kind: 'roll',
    classId: null,
    apply: false,
    json: false,
    file,
    ...over,
  };
  const child = spawn(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', PROGRAM, JSON.stringify(order)],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const closed = once(child, 'close') as Promise<[number]>;
  const [said, warned] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { said, warned: warned.trim(), code: (await closed)[0] };
}

const people = async () =>
  (await ownerRows('SELECT id FROM mediator WHERE commune_id = $1', [place.communeId])).length;
const batches = async () =>
  (await ownerRows('SELECT id FROM import_batch WHERE commune_id = $1', [place.communeId])).length;

describe('import from the command line', () => {
  it('is a preview, and in JSON nothing else', async () => {
    const { said, code } = await run({ json: true });
    expect(code).toBe(0);
    expect(JSON.parse(said)).toMatchObject({
      kind: 'roll',
      counts: { mediatorRows: 2, rowsWithErrors: 1 },
      issues: [
        { code: 'TEAM_TOO_FEW' },
        { row: 3, column: 'C', code: 'BIRTH_YEAR_INVALID', severity: 'error' },
      ],
      records: [{ row: 2, record: { fullName: 'Nguyễn Văn Hòa', phone: '0956025753' } }, { row: 3 }],
    });
    expect(await people()).toBe(0);
    expect(await batches()).toBe(0);
  });

  it('brings in what is right when told to, and nothing new a second time', async () => {
    expect(await run({ apply: true })).toMatchObject({
      code: 0,
      warned: 'Đã nhập 1 dòng; 1 dòng cần sửa, 0 dòng có thể trùng; sửa tiếp trong trình duyệt.',
    });
    expect(await people()).toBe(1);
    expect((await run({ apply: true })).warned).toMatch(/^Không có gì mới để nhập; 1 dòng cần sửa/);
    expect(await people()).toBe(1);
  });

  it('refuses with one sentence and a code of failure', async () => {
    const other = join(folder, 'anh.xlsx');
    await writeFile(other, 'GIF89a');
    const { loginName } = await buildSignIn({ places: [{ cityId: place.cityId, role: 'city_officer' }] });
    expect(await run({ account: 'khong.co' })).toEqual({
      code: 1,
      said: '',
      warned: 'Tài khoản «khong.co» không có, hoặc không được nhập từ Excel.',
    });
    expect(await run({ account: loginName })).toMatchObject({ code: 1, said: '' });
    expect(await run({ file: other })).toEqual({
      code: 1,
      said: '',
      warned: 'Đây không phải tệp Excel (.xlsx) hay tệp văn bản .csv. Chọn tệp khác.',
    });
  });
});
