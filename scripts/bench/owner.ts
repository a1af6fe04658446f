import { Client } from 'pg';

/** Runs `run` on one connection of the role that owns the tables. */
export async function asOwner<T>(ownerUrl: string, run: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}

/**
 * The first row of a query.
 * @throws when there is none: then there is nothing to measure with
 */
export function selectOne<Row extends object>(
  ownerUrl: string,
  text: string,
  values: readonly unknown[] = [],
): Promise<Row> {
  return asOwner(ownerUrl, async (client) => {
    const [row] = (await client.query<Row>(text, [...values])).rows;
    if (!row) throw new Error(`no row to measure with: ${text}`);
    return row;
  });
}
