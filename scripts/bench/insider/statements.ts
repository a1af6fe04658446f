import pg from 'pg';

/** One message to the database, as the driver sent it. */
export type Statement = { readonly text: string; readonly values: readonly unknown[] };

/** Whether it opens or ends a transaction and asks nothing by itself. */
export const isFrame = ({ text }: Statement): boolean => /^\s*(BEGIN|COMMIT|ROLLBACK)\b/i.test(text);

type Query = (...sent: readonly unknown[]) => unknown;

function statementOf([first, second]: readonly unknown[]): Statement {
  if (typeof first === 'string') return { text: first, values: Array.isArray(second) ? second : [] };
  const { text, values } = first as { text: string; values?: unknown[] };
  return { text, values: values ?? [] };
}

/**
 * Runs `run` and writes down every statement that any connection of this process sends meanwhile, the driver's own
 * BEGIN and COMMIT included: what is explained and compared is what the portal really asks, not a copy of it.
 */
export async function recordStatements(run: () => Promise<unknown>): Promise<readonly Statement[]> {
  const driver = pg.Client.prototype as unknown as { query: Query };
  const { query } = driver;
  const recorded: Statement[] = [];
  driver.query = function (this: unknown, ...sent) {
    recorded.push(statementOf(sent));
    return query.apply(this, sent as unknown[]);
  };
  try {
    await run();
  } finally {
    driver.query = query;
  }
  return recorded;
}
