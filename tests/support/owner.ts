import pg from 'pg';

/**
 * The owner's connection, past every policy: for building what a test needs and for looking at what was truly
 * written. Never for what the test is about.
 */
let pool: pg.Pool | undefined;

export function owner(): pg.Pool {
  const connectionString = process.env.TEST_DATABASE_OWNER_URL;
  if (!connectionString)
    throw new Error('TEST_DATABASE_OWNER_URL is not set: run the suite with `npm run test:db`.');
  pool ??= new pg.Pool({ connectionString, max: 4 });
  return pool;
}

/** Rows of a statement run as the owner. */
export async function ownerRows<T extends pg.QueryResultRow>(
  sql: string,
  values: unknown[] = [],
): Promise<T[]> {
  return (await owner().query<T>(sql, values)).rows;
}
