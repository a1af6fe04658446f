import { Refusal } from '../../setup/refusal.mjs';
import { openBarePage } from '../bare-page';
import { waitUntilMonthsAreKept } from '../months-kept';
import { atLeast, atMost, type Figure } from '../result';
import { median, p95 } from '../samples';
import type { Stage } from '../stage';
import { readTableTexts } from '../table-texts';
import { compareThroughput } from '../throughput';
import { inTurn } from './in-turn';
import { growth } from './growth';
import { timePage, warmUp } from './latency';
import { CITY_OFFICER, READ_LIMIT_MS } from './people';

/** All communes of the city in one table. */
const PATH = '/targets?all=1';
/** What the database may take for all indicators of a city of 126 communes. */
const FIGURES_LIMIT_MS = 60;
const RUNS_A_ROUND = 10;
const REQUESTS = 100;

async function timeFigures(stages: readonly Stage[], login: string | null) {
  const order = { login, rounds: RUNS_A_ROUND };
  for (const stage of stages) await stage.insider.ask('figures', order);
  return inTurn(stages, (stage) => stage.insider.ask('figures', order));
}

/** The page with its heat table against a bare page that draws the texts of the same cells from a constant. */
async function measurePage(stage: Stage): Promise<readonly Figure[]> {
  const client = await stage.signIn(CITY_OFFICER);
  const { body } = await client.get(PATH);
  // Who is late stands in a table of its own above it.
  const texts = readTableTexts(body.slice(body.indexOf('class="heat"')));
  if (texts.length < 100) throw new Refusal(`Bảng chỉ tiêu chỉ có ${texts.length} dòng, không đo được.`);
  const barePage = await openBarePage(texts);
  try {
    await warmUp(client, PATH);
    const rate = await compareThroughput(
      { url: stage.origin + PATH, headers: client.headers },
      { url: barePage.url },
    );
    const samples = await timePage(client, PATH, REQUESTS);
    return [
      {
        id: 'i-heat-page',
        what: `targets of ${texts.length} communes, ${CITY_OFFICER}, 4 clients: pages/s`,
        ...rate,
        target: atLeast('ratio', 0.5),
      },
      {
        id: 'i-heat-page-p95',
        what: `targets of ${texts.length} communes, ${CITY_OFFICER}, 1 client: p95 ms`,
        ours: p95(samples),
        bare: null,
        target: atMost('ours', READ_LIMIT_MS * 2),
      },
    ];
  } finally {
    client.close();
    await barePage.stop();
  }
}

/**
 * The indicators of a city: what the database takes, how that grows with the history of cases and classes (it must not:
 * figures come from roll-ups and from the seats alone), and the page with all communes.
 * @param others the same communes with less history, then with more; none where they are not to be had
 */
export async function measureTargets(stage: Stage, others: readonly Stage[]): Promise<readonly Figure[]> {
  const stages = [stage, ...others];
  for (const { ownerUrl } of stages) await waitUntilMonthsAreKept(ownerUrl);
  const figures = await timeFigures(stages, CITY_OFFICER);
  const largest = await timeFigures([stage], null);
  return [
    {
      id: 'i-figures',
      what: `all indicators of a city, ${CITY_OFFICER}: median ms in the database`,
      ours: median(figures[0] ?? []),
      bare: null,
      target: atMost('ours', FIGURES_LIMIT_MS),
    },
    {
      id: 'i-figures-largest',
      what: 'all indicators, city with most cases: median ms in the database',
      ours: median(largest[0] ?? []),
      bare: null,
      target: atMost('ours', FIGURES_LIMIT_MS),
    },
    ...(others.length === 0 ? [] : growth('i-figures-growth', 'all indicators of a city', figures)),
    ...(await measurePage(stage)),
  ];
}
