import { escapeIdentifier, type Client } from 'pg';

/** What to run to take something away and to put it back as it was. */
interface Reversible {
  readonly drop: string;
  readonly create: string;
}

interface Definition {
  readonly table_name: string;
  readonly name: string;
  readonly definition: string;
}

/** Tables that grow large enough for rebuilding to be cheaper than keeping up. */
const LARGE_TABLES = `c.relname IN ('neighbourhood', 'team', 'team_neighbourhood', 'mediator', 'team_membership',
  'mediation_case', 'case_number_counter', 'training_attendee', 'training_presence', 'material_receipt') OR c.relname LIKE 'case\\_%' OR c.relname LIKE '%\\_case\\_month'`;

const constraintsOf = (types: string, tables: string): string => `
  SELECT k.conrelid::regclass::text AS table_name, k.conname AS name, pg_get_constraintdef(k.oid) AS definition
    FROM pg_constraint k JOIN pg_class c ON c.oid = ${tables}
   WHERE k.contype = ANY ('${types}') AND k.connamespace = 'public'::regnamespace AND (${LARGE_TABLES})
   ORDER BY 1, 2`;

/** Indexes that no constraint stands on. */
const PLAIN_INDEXES = `
  SELECT i.indrelid::regclass::text AS table_name, i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS definition
    FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
   WHERE c.relnamespace = 'public'::regnamespace AND (${LARGE_TABLES})
     AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u'))
   ORDER BY 1, 2`;

const list = async (client: Client, sql: string): Promise<readonly Definition[]> =>
  (await client.query<Definition>(sql)).rows;

const constraint = ({ table_name, name, definition }: Definition): Reversible => ({
  drop: `ALTER TABLE ${table_name} DROP CONSTRAINT ${escapeIdentifier(name)}`,
  create: `ALTER TABLE ${table_name} ADD CONSTRAINT ${escapeIdentifier(name)} ${definition}`,
});

const index = ({ name, definition }: Definition): Reversible => ({
  drop: `DROP INDEX ${name}`,
  create: definition,
});

/**
 * Takes away the indexes and foreign keys of the large tables, word for word as the catalogue tells them.
 * @returns statements that put them back: keys first, then indexes, then the references, which are thereby checked
 */
export async function dropIndexes(client: Client): Promise<readonly string[]> {
  const references = (await list(client, constraintsOf('{f}', 'ANY (ARRAY[k.conrelid, k.confrelid])'))).map(
    constraint,
  );
  const keys = (await list(client, constraintsOf('{p,u}', 'k.conrelid'))).map(constraint);
  const indexes = (await list(client, PLAIN_INDEXES)).map(index);
  const unique = new Map([...references, ...indexes, ...keys].map((one) => [one.create, one]));
  for (const { drop } of unique.values()) await client.query(drop);
  return [...new Set([...keys, ...indexes, ...references].map(({ create }) => create))];
}
