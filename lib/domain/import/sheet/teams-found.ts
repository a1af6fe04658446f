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

/** The teams that rows name, in the order in which they first appear. */
export function teamsFound(rows: readonly Member[]): readonly TeamFound[] {
  const teams = new Map<string, TeamFound>();
  for (const { sheet, row, headingRow, record } of rows) {
    const key = teamKey(record.team);
    if (key === '') continue;
    const known = teams.get(key);
    teams.set(
      key,
      known
        ? {
            ...known,
            rows: known.rows + 1,
            hamlets: known.hamlets.length > 0 ? known.hamlets : (record.hamlets ?? []),
          }
        : { name: record.team, hamlets: record.hamlets ?? [], sheet, headingRow, firstRow: row, rows: 1 },
    );
  }
  return [...teams.values()];
}
