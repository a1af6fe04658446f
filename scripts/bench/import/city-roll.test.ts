import { expect, test } from 'vitest';
import { readWorkbook } from '@/lib/workbook/read-workbook';
import { cellsOf } from '../bare-export';
import { writeCityRoll } from './city-roll';

const COMMUNES = [
  { kind: 'ward', name: 'Láng' },
  { kind: 'commune', name: 'Sóc Sơn' },
  { kind: 'special_zone', name: 'Cát Hải' },
] as const;

/** The lines below title, empty line and heading. */
async function linesOf(people: number) {
  const read = await readWorkbook(Buffer.from(await writeCityRoll(COMMUNES, people)), 'roll.xlsx');
  if (!read.ok) throw new Error('refused');
  return cellsOf(read.workbook).slice(2);
}

test('as many people as were asked for, every commune with its share', async () => {
  const lines = await linesOf(40);
  expect(lines.map(([number]) => number)).toEqual(Array.from({ length: 40 }, (_, at) => String(at + 1)));
  const communes = lines.map((line) => line[1]);
  const share = (name: string) => communes.filter((commune) => commune === name).length;
  expect([share('phường Láng'), share('xã Sóc Sơn'), share('đặc khu Cát Hải')]).toEqual([14, 14, 12]);
});

test('the same people each time', async () => {
  expect(await linesOf(12)).toEqual(await linesOf(12));
});

test('a team has one leader', async () => {
  const leaders = (await linesOf(18)).filter((line) => line[8] === 'Tổ trưởng');
  expect(leaders).toHaveLength(3);
});
