import type { Sheet } from '@/lib/domain/import/workbook';
import { Budget } from '../budget';
import type { WorkbookLimits } from '../limits';
import type { TextPool } from '../text-pool';
import { Archive } from './archive';
import { CellReader } from './cell-reader';
import { inspectArchive } from './inspect';
import { findParts } from './parts';
import { readSharedStrings } from './shared-strings';
import { readSheet } from './sheet-reader';
import { readStyles } from './styles';

/** All sheets of an `.xlsx`, hidden ones too. Looked through whole before anything is understood. */
export async function readXlsx(bytes: Buffer, pool: TextPool, limits: WorkbookLimits): Promise<Sheet[]> {
  const archive = await Archive.open(bytes, limits);
  await inspectArchive(archive, bytes.length, limits);
  const parts = await findParts(archive);
  const budget = new Budget(limits);
  const styles = await readStyles(archive, parts.styles);
  const strings = await readSharedStrings(archive, parts.sharedStrings, budget);
  const reader = new CellReader(strings, styles, parts.from1904, pool, budget);
  const sheets: Sheet[] = [];
  for (const part of parts.sheets) {
    sheets.push(await readSheet(archive, part, reader, budget, limits.columns));
  }
  return sheets;
}
