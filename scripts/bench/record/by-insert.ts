import { randomUUID } from 'node:crypto';
import { Client, escapeIdentifier } from 'pg';

type Row = Record<string, unknown>;
type TableRow = { readonly table: string; readonly row: Row };

/** Every row that recording a case leaves behind, in the order of their references. */
const WRITTEN: readonly { readonly table: string; readonly where: string }[] = [
  { table: 'mediation_case', where: 'id = $1' },
  { table: 'case_narrative', where: 'case_id = $1' },
  { table: 'case_party', where: 'case_id = $1' },
  { table: 'case_event', where: 'case_id = $1' },
  { table: 'idempotency', where: `result -> 'value' ->> 'caseId' = $1::uuid::text` },
  { table: 'outbox', where: `payload ->> 'caseId' = $1::uuid::text` },
  { table: 'audit_entry', where: 'subject_id = $1' },
];

/** Numbers far above those that the book and the chain of audit will reach during a bench. */
const FREE_NUMBERS = 1_000_000;

async function readWritten(client: Client, caseId: string): Promise<readonly TableRow[]> {
  const found: TableRow[] = [];
  for (const { table, where } of WRITTEN) {
    // As JSON, so that days and times come back as the text they were, not as moments of some time zone.
    const { rows } = await client.query<{ row: Row }>(
      `SELECT to_jsonb(t) AS row FROM ${escapeIdentifier(table)} t WHERE ${where}`,
      [caseId],
    );
    if (rows.length === 0) throw new Error(`recording left no row in ${table}`);
    found.push(...rows.map(({ row }) => ({ table, row })));
  }
  return found;
}

/** The same row of another case: its own ids and numbers, all else alike. */
function copyOf({ table, row }: TableRow, caseId: string, number: number): Row {
  switch (table) {
    case 'mediation_case':
      return { ...row, id: caseId, book_number: number };
    case 'case_narrative':
      return { ...row, case_id: caseId };
    case 'idempotency':
      return { ...row, key: randomUUID() };
    case 'outbox':
      return { ...row, id: randomUUID() };
    case 'audit_entry':
      return { ...row, seq: number };
    default:
      return { ...row, id: randomUUID(), case_id: caseId };
  }
}

async function insert(client: Client, table: string, row: Row): Promise<void> {
  const columns = Object.keys(row);
  await client.query(
    `INSERT INTO ${escapeIdentifier(table)} (${columns.map(escapeIdentifier).join(', ')})
     VALUES (${columns.map((_, index) => `$${index + 1}`).join(', ')})`,
    Object.values(row),
  );
}

/** Writes the rows of a recorded case again and again, by nothing but INSERTs. */
export type Copier = {
  /** One transaction; gives how long it took, in ms. */
  copy(): Promise<number>;
  close(): Promise<void>;
};

/**
 * Opens a copier of the rows that one recorded case has left.
 * @param ownerUrl of the tables' owner, whom no policy is asked about; the roll-ups are kept all the same
 */
export async function openCopier(ownerUrl: string, caseId: string): Promise<Copier> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  const written = await readWritten(client, caseId);
  let number = FREE_NUMBERS;
  return {
    async copy() {
      number += 1;
      const id = randomUUID();
      const rows = written.map((line) => ({ table: line.table, row: copyOf(line, id, number) }));
      const started = performance.now();
      await client.query('BEGIN');
      for (const { table, row } of rows) await insert(client, table, row);
      await client.query('COMMIT');
      return performance.now() - started;
    },
    close: () => client.end(),
  };
}
