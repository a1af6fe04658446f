import { atMost, type Figure } from '../result';
import { median, p95 } from '../samples';
import type { Stage } from '../stage';
import type { WebClient } from '../web-client';
import { timePage, warmUp } from './latency';
import { CITY_OFFICER, READ_LIMIT_MS } from './people';

const PATH = '/statistics';
const ROUNDS = 10;
const REQUESTS_A_ROUND = 20;

type Samples = readonly (readonly number[])[];

/** Each subject in turn, a few times at a time, so that a busy moment of the machine meets all of them. */
async function inTurn<Subject>(
  subjects: readonly Subject[],
  run: (subject: Subject) => Promise<readonly number[]>,
): Promise<Samples> {
  const samples = subjects.map(() => [] as number[]);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, subject] of subjects.entries()) samples[index]?.push(...(await run(subject)));
  }
  return samples;
}

/** The slowest subject against the fastest, and the last (most cases) against the first (all), each by its median. */
function growth(id: string, what: string, samples: Samples): readonly Figure[] {
  const medians = samples.map(median);
  const [all = 0, most = 0] = [medians[0], medians.at(-1)];
  return [
    {
      id,
      what: `${what} at 1/100, all, ten times the cases: median ms, slowest and fastest`,
      ours: Math.max(...medians),
      bare: Math.min(...medians),
      target: atMost('ratio', 1.2),
    },
    {
      id: `${id}-tenfold`,
      what: `${what}: median ms, ten times the cases and all`,
      ours: most,
      bare: all,
      target: null,
    },
  ];
}

async function timePages(stages: readonly Stage[]): Promise<Samples> {
  const clients: WebClient[] = [];
  try {
    for (const stage of stages) {
      const client = await stage.signIn(CITY_OFFICER);
      clients.push(client);
      await warmUp(client, PATH);
    }
    return await inTurn(clients, (client) => timePage(client, PATH, REQUESTS_A_ROUND));
  } finally {
    for (const client of clients) client.close();
  }
}

async function timeQueries(stages: readonly Stage[], login: string | null): Promise<Samples> {
  const order = { login, rounds: REQUESTS_A_ROUND };
  for (const stage of stages) await stage.insider.ask('dashboard', order);
  return inTurn(stages, (stage) => stage.insider.ask('dashboard', order));
}

/**
 * The city's dashboard. With the same city at a hundredth of its cases, all of them and ten times as many, also how it
 * grows: it reads roll-ups, so it must not notice.
 * @param stage all cases
 * @param others the same communes with fewer cases, then with more; none where they are not to be had
 */
export async function measureDashboard(stage: Stage, others: readonly Stage[]): Promise<readonly Figure[]> {
  const stages = [stage, ...others];
  const pages = await timePages(stages);
  const queries = await timeQueries(stages, CITY_OFFICER);
  const largest = await timeQueries([stage], null);
  const figures: Figure[] = [
    {
      id: 'c-dashboard-p95',
      what: `dashboard, ${CITY_OFFICER}, 1 client: p95 ms`,
      ours: p95(pages[0] ?? []),
      bare: null,
      target: atMost('ours', READ_LIMIT_MS),
    },
    {
      id: 'c-dashboard-queries-largest-p95',
      what: 'its queries, city with most cases: p95 ms',
      ours: p95(largest[0] ?? []),
      bare: null,
      target: atMost('ours', READ_LIMIT_MS),
    },
  ];
  if (others.length === 0) return figures;
  return [
    ...figures,
    ...growth('c-dashboard-growth', 'dashboard', pages),
    ...growth('c-dashboard-queries-growth', 'its queries', queries),
  ];
}
