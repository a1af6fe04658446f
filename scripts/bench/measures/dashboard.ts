import { atMost, type Figure } from '../result';
import { p95 } from '../samples';
import type { Stage } from '../stage';
import type { WebClient } from '../web-client';
import { growth } from './growth';
import { inTurn, type Samples } from './in-turn';
import { timePage, warmUp } from './latency';
import { CITY_OFFICER, READ_LIMIT_MS } from './people';

const PATH = '/statistics';
const REQUESTS_A_ROUND = 20;

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
