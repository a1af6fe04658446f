import 'server-only';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { Encoding, Workbook } from '@/lib/domain/import/workbook';
import { RefusedFile } from '@/lib/features/imports/kinds/refused-file';
import { readWorkbookSafely } from '@/lib/workbook/read-in-process';

/** Encodings that nobody needs to be asked about. */
export const PLAIN_ENCODINGS: ReadonlySet<Encoding> = new Set(['utf-8', 'utf-16']);

/** Reads a file in a process that may die of it. @throws RefusedFile with the sentence for the person. */
export async function openFile(path: string, name: string): Promise<Workbook> {
  const result = await readWorkbookSafely(path, name);
  if (!result.ok) throw new RefusedFile(result.sentence);
  return result.workbook;
}

/** The same for bytes: they go by a file that nobody else can open, under a name that is nobody's (C-37). */
export async function openBytes(bytes: Uint8Array, name: string): Promise<Workbook> {
  const folder = await mkdtemp(join(tmpdir(), 'import-'));
  try {
    const path = join(folder, `file${extname(name)}`);
    await writeFile(path, bytes, { mode: 0o600 });
    return await openFile(path, name);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
