import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textRows, xlsxOf } from '@/tests/support/xlsx';
import { PROCESS_LIMITS } from './limits';
import { readWorkbookSafely } from './read-in-process';
import { readWorkbook } from './read-workbook';

/** Starting a program on a busy machine; nothing here measures speed. */
const ENOUGH_TIME = 60_000;
const UNHURRIED = { ...PROCESS_LIMITS, wallMilliseconds: ENOUGH_TIME, cpuSeconds: 60 };

describe('reading in a process of its own', { timeout: ENOUGH_TIME }, () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'workbook-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function saved(bytes: Buffer): Promise<string> {
    const path = join(folder, 'upload');
    await writeFile(path, bytes);
    return path;
  }

  it('gives what reading here gives: every kind of cell, more rows than one line holds', async () => {
    const kinds =
      '<row r="900" hidden="1"><c r="B900"><v>1.5</v></c><c r="C900" s="1"><v>43831</v></c><c r="D900" t="b"><v>0</v></c><c r="E900" t="e"><v>#N/A</v></c></row>';
    const bytes = xlsxOf({
      rows: textRows(Array.from({ length: 450 }, (_, at) => [`Người ${at}`, 'a\u2028b\n"c"'])) + kinds,
      afterRows: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
      styles: '<cellXfs><xf/><xf numFmtId="14"/></cellXfs>',
    });
    const here = await readWorkbook(bytes, 'a.xlsx');
    expect(here.ok && here.workbook.sheets[0]?.rows.length).toBe(450);
    expect(await readWorkbookSafely(await saved(bytes), 'a.xlsx', UNHURRIED)).toEqual(here);
  });

  it('brings a refusal back with its sentence', async () => {
    const refused = await readWorkbookSafely(await saved(Buffer.from('%PDF-1.7')), 'a.xlsx', UNHURRIED);
    expect(refused).toMatchObject({
      ok: false,
      code: 'NOT_A_WORKBOOK',
      sentence: expect.stringContaining('.xlsx'),
    });
  });

  it('ends a reader that takes too long', async () => {
    const late = await readWorkbookSafely(await saved(xlsxOf()), 'a.xlsx', {
      ...UNHURRIED,
      wallMilliseconds: 1,
    });
    expect(late).toMatchObject({ ok: false, code: 'TOO_SLOW' });
  });

  it('survives a reader that runs out of memory', async () => {
    const bytes = Buffer.from(
      Array.from({ length: 40_000 }, (_, at) => `${at};Người số ${at};tổ ${at}`).join('\n'),
    );
    const heavy = await readWorkbookSafely(await saved(bytes), 'a.csv', { ...UNHURRIED, heapMebibytes: 12 });
    expect(heavy).toMatchObject({ ok: false, code: 'TOO_HEAVY' });
  });

  it('throws for what is no fault of the file', async () => {
    await expect(readWorkbookSafely(join(folder, 'gone'), 'a.xlsx', UNHURRIED)).rejects.toThrow('ENOENT');
  });
});
