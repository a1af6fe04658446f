import { owner } from '../owner';

export type Row = Readonly<Record<string, unknown>>;

/** Inserts rows past every policy; all name the columns of the first. */
export async function insert(table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first).join(', ');
  await owner().query(
    `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1)`,
    [JSON.stringify(rows)],
  );
}
