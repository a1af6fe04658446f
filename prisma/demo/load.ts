import { Readable } from 'node:stream';
import { Client } from 'pg';
import { hashDemoPassword } from './accounts/password';
import { dayOf, type Day } from './chance/days';
import { copyBatch } from './loading/copy';
import { emptyTables, markAsDemo, refuseForeignData } from './loading/empty-tables';
import { dropIndexes } from './loading/indexes';
import { DemoMaker } from './loading/make';
import type { Batch } from './loading/row-buffer';
import { openBooks } from './loading/open-books';
import { switchTriggers } from './loading/triggers';
import { planDemo, type DemoSize } from './sizes/plan';

export type { DemoSize } from './sizes/plan';

/** Told as work goes on: what is being done, how much of it is done, of how much. */
export type Progress = (step: string, done: number, total: number) => void;

export interface DemoOrder {
  /** Connection of the role that owns the tables and passes their policies by. */
  readonly ownerUrl: string;
  readonly size: DemoSize;
  /** Of all demo accounts. */
  readonly password: string;
  /** Multiplies the number of cases and of old classes: 1/100, 1 or 10, for measuring how pages age. */
  readonly historyFactor?: number;
  readonly onProgress?: Progress;
}

/** What was loaded, counted, and how long it took. */
export interface DemoLoaded {
  readonly cities: number;
  readonly communes: number;
  readonly teams: number;
  readonly mediators: number;
  readonly cases: number;
  readonly seconds: number;
}

/** Above this many cases it is cheaper to build the indexes afterwards than to keep them up. */
const MANY_CASES = 5000;

/** Yesterday in Việt Nam by the database's clock: the demo leaves today to its visitors. */
async function lastDayOf(client: Client): Promise<Day> {
  const { rows } = await client.query<{ today: string }>(
    `SELECT (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date::text AS today`,
  );
  return dayOf(rows[0]?.today ?? '') - 1;
}

async function rebuild(client: Client, statements: readonly string[], onProgress: Progress): Promise<void> {
  for (const [index, statement] of statements.entries()) {
    await client.query(statement);
    onProgress('Chỉ mục và ràng buộc', index + 1, statements.length);
  }
}

async function load(
  client: Client,
  order: DemoOrder,
  onProgress: Progress,
): Promise<Omit<DemoLoaded, 'seconds'>> {
  const lastDay = await lastDayOf(client);
  const plan = planDemo(order.size, lastDay, order.historyFactor ?? 1);
  const passwordHash = await hashDemoPassword(order.password);
  await client.query(`SET LOCAL maintenance_work_mem = '256MB'; SET LOCAL work_mem = '256MB'`);
  await emptyTables(client);
  await switchTriggers(client, 'DISABLE');
  const statements = plan.cases > MANY_CASES ? await dropIndexes(client) : [];
  const maker = new DemoMaker(plan, lastDay, passwordHash);
  // The stream asks for the next batch while this one is on its way.
  for await (const batch of Readable.from(maker.batches(), { highWaterMark: 1 })) {
    await copyBatch(client, batch as Batch);
    onProgress('Vụ việc', Math.min(maker.made.cases, plan.cases), plan.cases);
  }
  await openBooks(client);
  await client.query('SELECT rebuild_case_tallies(NULL)');
  onProgress('Số liệu tổng hợp', 1, 1);
  await rebuild(client, statements, onProgress);
  // Without statistics of what was just copied, the planner would look each person up in every list.
  await client.query('ANALYZE');
  await client.query('SELECT rebuild_service()');
  onProgress('Chỉ tiêu từng người', 1, 1);
  await switchTriggers(client, 'ENABLE');
  await markAsDemo(client, order.size);
  await client.query('ANALYZE service');
  return { cities: plan.cities.length, ...maker.made };
}

/**
 * Loads the demo data in one transaction: a load that fails or is killed leaves everything as it was. Data of an
 * earlier demo are replaced. The same size on the same day gives the same data.
 * @throws {NotDemoData} when the database holds anything else
 */
export async function loadDemo(order: DemoOrder): Promise<DemoLoaded> {
  const startedAt = performance.now();
  const client = new Client({ connectionString: order.ownerUrl });
  await client.connect();
  try {
    await client.query('BEGIN');
    await refuseForeignData(client);
    const loaded = await load(client, order, order.onProgress ?? (() => undefined));
    await client.query('COMMIT');
    return { ...loaded, seconds: (performance.now() - startedAt) / 1000 };
  } finally {
    // Without a commit the end of the connection takes everything back.
    await client.end();
  }
}
