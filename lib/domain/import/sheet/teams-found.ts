import type { TeamFound } from '@/lib/domain/import/records';
import { wordsOf } from '@/lib/domain/import/text';

type Member = {
  readonly sheet: string;
  readonly row: number;
  readonly headingRow: number | null;
  readonly record: { readonly team: string; readonly hamlets?: readonly string[] };
};

/** «Tổ hoà giải số 1» and «TỔ HÒA GIẢI SỐ 1» are one team. */
export const teamKey = (name: string): string => wordsOf(name);

/** A team that a sub-heading names, with or without anybody below it, or a column, a title, the name of the sheet. */
export type TeamHeading = {
  readonly sheet: string;
  /** Null: no row of its own names it. */
  readonly row: number | null;
  readonly name: string;
  readonly hamlets: readonly string[];
};

/** The teams that headings and rows name, in the order in which they first appear. */
export function teamsFound(rows: readonly Member[], headings: readonly TeamHeading[]): readonly TeamFound[] {
  const teams = new Map<string, TeamFound>();
  for (const { sheet, row, name, hamlets } of headings) {
    const key = teamKey(name);
    if (!teams.has(key))
      teams.set(key, { name, hamlets, sheet, headingRow: row, firstRow: row ?? 0, rows: 0 });
  }
  for (const { sheet, row, headingRow, record } of rows) {
    const key = teamKey(record.team);
    if (key === '') continue;
    const known = teams.get(key);
    teams.set(
      key,
      known
        ? {
            ...known,
            firstRow: known.rows === 0 ? row : known.firstRow,
            rows: known.rows + 1,
            hamlets: known.hamlets.length > 0 ? known.hamlets : (record.hamlets ?? []),
          }
        : { name: record.team, hamlets: record.hamlets ?? [], sheet, headingRow, firstRow: row, rows: 1 },
    );
  }
  return [...teams.values()];
}
