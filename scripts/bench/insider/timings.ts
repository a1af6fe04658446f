import { Pool } from 'pg';
import { withScope, type ScopedTx } from '@/lib/db/scope';
import type { TenantActor } from '@/lib/domain/access/roles';
import { actorOfLogin, findBusiestActors } from './actors';
import type { Orders } from './order';
import { ASK_LIST, askDashboard, askFigures, askSearch, SEARCHED } from './questions';
import { isFrame, recordStatements } from './statements';

/** Runs before any that count: connections open, plans and code are warm. */
const WARM_UP = 50;

const WARM_UP_SEARCH = 5;

/** How long one run takes, in ms. */
async function time(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}

/**
 * What a question sends through the scope seam, in turn with the same statements sent by a bare pool as the owner of the
 * tables: no transaction, no role, no policies, no Prisma.
 */
async function timeBesideBare(
  pool: Pool,
  scoped: () => Promise<unknown>,
  { rounds, warmUp }: { readonly rounds: number; readonly warmUp: number },
): Promise<{ readonly ours: readonly number[]; readonly bare: readonly number[] }> {
  const sent = (await recordStatements(scoped)).filter((statement) => !isFrame(statement));
  const bare = async () => {
    for (const { text, values } of sent) await pool.query(text, [...values]);
  };
  const samples = { ours: [] as number[], bare: [] as number[] };
  for (let round = -warmUp; round < rounds; round += 1) {
    const [ours, other] = [await time(scoped), await time(bare)];
    if (round < 0) continue;
    samples.ours.push(ours);
    samples.bare.push(other);
  }
  return samples;
}

/** A list through the scope seam, in turn with its statement alone. */
export async function timeListQuery(
  ownerUrl: string,
  { list, login, rounds }: Orders['list-query']['asked'],
): Promise<Orders['list-query']['answer']> {
  const actor = await actorOfLogin(ownerUrl, login);
  const pool = new Pool({ connectionString: ownerUrl });
  const scoped = () => withScope(actor, (tx) => ASK_LIST[list](tx, actor));
  const samples = await timeBesideBare(pool, scoped, { rounds, warmUp: WARM_UP });
  await pool.end();
  return samples;
}

/** Each text of `SEARCHED` as often: through the scope seam, in turn with the same statements through a bare pool. */
export async function timeSearch(
  ownerUrl: string,
  { who, rounds }: Orders['search']['asked'],
): Promise<Orders['search']['answer']> {
  const actor = (await findBusiestActors(ownerUrl))[who];
  const pool = new Pool({ connectionString: ownerUrl });
  const samples = { ours: [] as number[], bare: [] as number[] };
  for (const typed of SEARCHED) {
    const scoped = () => withScope(actor, (tx) => askSearch(tx, actor, typed));
    const timed = await timeBesideBare(pool, scoped, { rounds, warmUp: WARM_UP_SEARCH });
    samples.ours.push(...timed.ours);
    samples.bare.push(...timed.bare);
  }
  await pool.end();
  return samples;
}

/** All that a page asks of a city in one scoped transaction, as the page makes it. */
async function timeOfCity(
  ownerUrl: string,
  { login, rounds }: Orders['dashboard']['asked'],
  ask: (tx: ScopedTx, actor: TenantActor) => Promise<unknown>,
): Promise<readonly number[]> {
  const actor =
    login === null ? (await findBusiestActors(ownerUrl)).city : await actorOfLogin(ownerUrl, login);
  const samples: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    samples.push(await time(() => withScope(actor, (tx) => ask(tx, actor))));
  }
  return samples;
}

/** All reads of a city's dashboard. */
export const timeDashboard = (ownerUrl: string, asked: Orders['dashboard']['asked']) =>
  timeOfCity(ownerUrl, asked, askDashboard);

/** All indicators of a city. */
export const timeFigures = (ownerUrl: string, asked: Orders['figures']['asked']) =>
  timeOfCity(ownerUrl, asked, askFigures);
