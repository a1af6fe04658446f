import pg from 'pg';
import { scopeStatements, type Scope } from '@/lib/db/scoped-client';

let pool: pg.Pool | undefined;

/**
 * Runs one statement as the application's login role under a scope, with the application's own code out of the way,
 * and rolls it back: what this shows is what the database alone guards.
 * @returns the statement's result.
 * @throws the driver's error with its SQLSTATE in `code`.
 */
export async function asRole(scope: Scope, sql: string, values: unknown[] = []): Promise<pg.QueryResult> {
  pool ??= new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 4 });
  const client = await pool.connect();
  try {
    await client.query(`BEGIN; ${scopeStatements(scope)}`);
    return await client.query(sql, values);
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
}
