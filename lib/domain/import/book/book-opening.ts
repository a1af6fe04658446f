import { readDay } from '@/lib/domain/import/read/day';
import { oneLine } from '@/lib/domain/import/text';
import type { IsoDate } from '@/lib/domain/iso-date';

/** Which of a team's books it is and when it was opened, as the sub-heading or the title says. */
export type BookOpening = { readonly volume: string | null; readonly openedOn: IsoDate | null };

const VOLUME = /quyển\s*(?:số|thứ)?\s*[:.]?\s*(\d{1,3}|[IVX]+)(?![\p{L}\d])/iu;
const OPENED =
  /mở\s*(?:sổ|quyển)?\s*(?:ngày|từ ngày)?\s*[:.]?\s*(\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|\d{1,2} tháng \d{1,2} năm \d{4}|\d{4}-\d{2}-\d{2})/iu;

/** «(Quyển số 02, mở ngày 01/01/2026)». @param texts the nearest first; what one leaves out the next may say. */
export function readBookOpening(texts: readonly string[]): BookOpening {
  const lines = texts.map((text) => oneLine(text).normalize('NFC'));
  const volume = lines.map((line) => VOLUME.exec(line)?.[1]).find((found) => found !== undefined);
  const opened = lines.map((line) => OPENED.exec(line)?.[1]).find((found) => found !== undefined);
  const read = opened === undefined ? null : readDay(opened, 2100);
  return { volume: volume ?? null, openedOn: read?.kind === 'day' ? read.date : null };
}
