import { describe, expect, it } from 'vitest';
import { Chance, seedOf } from '@/tests/support/random';
import { textRows, xlsxEntries } from '@/tests/support/xlsx';
import { zipOf } from '@/tests/support/zip';
import { readWorkbook } from './read-workbook';
import { REFUSAL_SENTENCES } from './refusal';

// Files broken at random (B-3): whatever happens to a file, it is read or refused with a sentence, and nothing throws.

const PEOPLE = [
  ['STT', 'Họ và tên', 'Năm sinh', 'Điện thoại'],
  ['1', 'Nguyễn Văn Hòa', '1956', '0912 345 678'],
  ['2', '"Trần", Thị B', '', '=1+1'],
];
const ENTRIES = xlsxEntries({
  rows:
    textRows(PEOPLE) +
    '<row r="9" hidden="1"><c r="A9" t="s"><v>0</v></c><c r="B9" s="1"><v>43831</v></c><c r="C9" t="e"><v>#N/A</v></c></row>',
  afterRows: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
  strings: '<si><r><t>Tổ </t></r><r><t>1</t></r></si>',
  styles:
    '<fonts><font><name val=".VnTime"/></font></fonts><cellXfs><xf/><xf numFmtId="14" fontId="0"/></cellXfs>',
});
const CSV = Buffer.from(PEOPLE.map((cells) => cells.join(';')).join('\r\n'));
/** Pieces that mean something to one of the parsers. */
const PIECES = [
  '<',
  '>',
  '"',
  '&#0;',
  '<row r="',
  '</c>',
  '99999999999',
  '-1',
  '_x0000_',
  '\0',
  ';',
  '\n',
  'r:id="rS"',
  '<!--',
  ']]>',
  '<v>1e999</v>',
  '\uFEFF',
  't="s"',
];
const ROUNDS = 300;
/** On a busy machine; nothing here measures speed. */
const ENOUGH_TIME = 60_000;

/** A few bytes changed, cut out, doubled, or replaced by something that a parser knows. */
function mutated(bytes: Buffer, chance: Chance): Buffer {
  let result = bytes;
  for (let change = chance.between(1, 4); change > 0; change -= 1) {
    const at = chance.between(0, result.length);
    const until = Math.min(result.length, at + chance.between(0, 30));
    const put = [
      Buffer.alloc(0),
      Buffer.from([chance.between(0, 255)]),
      Buffer.from(chance.pick(PIECES)),
      Buffer.concat([result.subarray(at, until), result.subarray(at, until)]),
    ];
    result = Buffer.concat([result.subarray(0, at), chance.pick(put), result.subarray(until)]);
  }
  return result;
}

async function expectAnswer(bytes: Buffer, name: string, round: number): Promise<boolean> {
  const result = await readWorkbook(bytes, name).catch((error: unknown) => {
    throw new Error(`round ${round} threw`, { cause: error });
  });
  if (!result.ok) expect(result.sentence).toBe(REFUSAL_SENTENCES[result.code]);
  return result.ok;
}

describe('files broken at random are read or refused', { timeout: ENOUGH_TIME }, () => {
  const seed = seedOf('files broken at random');
  const whole = zipOf(ENTRIES);

  it('bytes of the archive', async () => {
    const chance = new Chance(seed);
    for (let round = 0; round < ROUNDS; round += 1)
      await expectAnswer(mutated(whole, chance), 'a.xlsx', round);
  });

  it('parts before they are packed', async () => {
    const chance = new Chance(seed + 1);
    let read = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const broken = chance.pick(ENTRIES);
      const entries = ENTRIES.map((entry) =>
        entry === broken
          ? { ...entry, content: mutated(Buffer.from(entry.content as string), chance) }
          : entry,
      );
      if (await expectAnswer(zipOf(entries), 'a.xlsx', round)) read += 1;
    }
    // Else the parsers behind the archive were never reached.
    expect(read).toBeGreaterThan(0);
    expect(read).toBeLessThan(ROUNDS);
  });

  it('text', async () => {
    const chance = new Chance(seed + 2);
    for (let round = 0; round < ROUNDS; round += 1) await expectAnswer(mutated(CSV, chance), 'a.csv', round);
  });
});
