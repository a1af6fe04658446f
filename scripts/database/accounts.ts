import { Client } from 'pg';

async function selectLogins(ownerUrl: string, query: string, values: readonly unknown[]): Promise<string[]> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ login_name: string }>(query, [...values]);
    return rows.map((row) => row.login_name);
  } finally {
    await client.end();
  }
}

/** Which of the given login names have an account. */
export function findAccounts(ownerUrl: string, names: readonly string[]): Promise<string[]> {
  return selectLogins(ownerUrl, 'SELECT login_name FROM account WHERE login_name = ANY ($1)', [names]);
}

/** Whether anybody can sign in; a database without accounts is new. */
export async function hasAccounts(ownerUrl: string): Promise<boolean> {
  return (await selectLogins(ownerUrl, 'SELECT login_name FROM account LIMIT 1', [])).length > 0;
}
