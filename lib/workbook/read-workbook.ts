import { open } from 'node:fs/promises';
import { parse as parsePath } from 'node:path';
import type { Workbook } from '@/lib/domain/import/workbook';
import { readCsv } from './csv/read-csv';
import { recodeLegacy } from './encoding/recode';
import { fileKind } from './file-kind';
import { WORKBOOK_LIMITS, type WorkbookLimits } from './limits';
import { type Refusal, refusal, WorkbookRefused } from './refusal';
import { TextPool } from './text-pool';
import { readXlsx } from './xlsx/read-xlsx';

/** The workbook, or why it is not read and what the person can do. */
export type ReadResult = { readonly ok: true; readonly workbook: Workbook } | Refusal;

/**
 * Reads an `.xlsx` or `.csv` within limits of size. It has no limits of time and memory of its own: a server calls
 * `readWorkbookSafely`, only a process that may die calls this (C-33).
 * @param source path of the file, or its bytes.
 * @param name as the person's device names the file: uploads lie under random names (C-37).
 */
export async function readWorkbook(
  source: string | Buffer,
  name: string,
  limits: WorkbookLimits = WORKBOOK_LIMITS,
): Promise<ReadResult> {
  try {
    return { ok: true, workbook: await understand(await bytesOf(source, limits), name, limits) };
  } catch (error) {
    if (error instanceof WorkbookRefused) return refusal(error.code);
    throw error;
  }
}

async function understand(bytes: Buffer, name: string, limits: WorkbookLimits): Promise<Workbook> {
  const pool = new TextPool();
  if (fileKind(bytes, name) === 'xlsx') {
    const sheets = await readXlsx(bytes, pool, limits);
    return { sheets, encoding: recodeLegacy(pool) ?? 'utf-8' };
  }
  const { sheet, encoding } = readCsv(bytes, parsePath(name).name, pool, limits);
  const found = recodeLegacy(pool) ?? encoding;
  if (found === undefined) throw new WorkbookRefused('ENCODING_UNKNOWN');
  return { sheets: [sheet], encoding: found };
}

async function bytesOf(source: string | Buffer, limits: WorkbookLimits): Promise<Buffer> {
  if (typeof source !== 'string') return withinSize(source, source.length, limits);
  const file = await open(source);
  try {
    const { size } = await file.stat();
    return await withinSize(file.readFile(), size, limits);
  } finally {
    await file.close();
  }
}

/** The size is asked first: nothing of a file too big is read. */
async function withinSize(bytes: Buffer | Promise<Buffer>, size: number, limits: WorkbookLimits) {
  if (size > limits.fileBytes) throw new WorkbookRefused('TOO_BIG');
  return bytes;
}
