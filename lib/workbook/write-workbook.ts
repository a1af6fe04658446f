import { PassThrough, Readable } from 'node:stream';
import { choiceRanges, writeChoices } from './write/choices';
import { waitForRoom } from './write/flow';
import { writeSheet } from './write/write-sheet';
import type { WrittenSheet } from './write/written-sheet';

/** Enough that the packer never waits for a fast line, little enough that a slow one holds nothing. */
const BUFFERED_BYTES = 256 * 1024;

/**
 * An `.xlsx` as a stream: rows are asked for while the file is on its way, so its size does not matter. Every text is
 * a cell of text, whatever it begins with (C-35). A failure among the rows breaks the download off; a person who goes
 * away ends the asking.
 */
export function writeWorkbook(sheets: readonly WrittenSheet[]): ReadableStream<Uint8Array> {
  const out = new PassThrough({ highWaterMark: BUFFERED_BYTES });
  produce(sheets, out).catch((error: unknown) =>
    out.destroy(error instanceof Error ? error : new Error(String(error))),
  );
  return Readable.toWeb(out) as ReadableStream<Uint8Array>;
}

async function produce(sheets: readonly WrittenSheet[], out: PassThrough): Promise<void> {
  // A large library that only downloads need.
  const { default: excel } = await import('exceljs');
  const workbook = new excel.stream.xlsx.WorkbookWriter({
    stream: out,
    useStyles: true,
    useSharedStrings: true,
  });
  const ranges = choiceRanges(sheets);
  const pause = async () => {
    await waitForRoom(out);
    return out.destroyed ? 'stop' : 'go on';
  };
  for (const sheet of sheets) {
    await writeSheet(workbook, sheet, ranges, pause);
    if (out.destroyed) return;
  }
  writeChoices(workbook, sheets);
  await workbook.commit();
}
