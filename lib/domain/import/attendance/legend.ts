import { readPresence } from '@/lib/domain/import/read/presence';
import type { Attendance } from '@/lib/domain/import/records';
import type { OpenSheet } from '@/lib/domain/import/layout/find-layout';
import { factLine, oneLine } from '@/lib/domain/import/text';

/** What marks mean by the list's own words. */
export type Legend = ReadonlyMap<string, Attendance>;

const ENTRY =
  /(?<![\p{L}\p{N}])([\p{L}+✓✔√\d-]{1,2})\s*[:=–]\s*(có mặt|vắng có phép|vắng không phép|nghỉ có phép|có phép|không phép|vắng|nghỉ)(?!\p{L})/giu;

/** «Ghi chú: x: có mặt; v: vắng; p: có phép» above or below the list. Most lists have none, and «v» is a tick. */
export function legendOf({ grid, kinds, layout }: OpenSheet): Legend {
  const data = new Set(kinds.rows.filter(({ kind }) => kind === 'data').map(({ row }) => row));
  const legend = new Map<string, Attendance>();
  const texts = grid.rows
    .filter(({ number }) => !data.has(number) && !layout.headerRows.includes(number))
    .flatMap(({ number, cells }) => cells.map((_, column) => factLine(grid.text(number, column))));
  for (const text of texts) {
    for (const [, mark = '', meaning = ''] of text.matchAll(ENTRY)) {
      const presence = readPresence(meaning);
      if (presence !== null) legend.set(mark.toLowerCase(), presence);
    }
  }
  return legend;
}

const PLAIN: Readonly<Record<Attendance, string>> = {
  co_mat: 'có mặt',
  vang_co_phep: 'có phép',
  vang: 'vắng',
};

/** A mark of the legend in words that mean the same everywhere; any other mark stays as typed. */
export function inPlainWords(legend: Legend, typed: string): string {
  const presence = legend.get(oneLine(typed).toLowerCase());
  return presence === undefined ? typed : PLAIN[presence];
}
