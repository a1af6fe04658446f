import { atMost, type Figure } from '../result';
import { median, p95 } from '../samples';
import type { Stage } from '../stage';
import { timePage, warmUp } from './latency';
import { CITY_OFFICER, COMMUNE_OFFICER, READ_LIMIT_MS } from './people';

const ROUNDS = 30;
const REQUESTS = 200;
/** From the key to the screen less the pause of the box and the browser's own share. */
const ANSWER_LIMIT_MS = 50;
const PATH = '/search/suggestions?q=van+hung';

/** The search box: what the database does for it in the places with most to look through, and its answer over HTTP. */
export async function measureSearch(stage: Stage): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const who of ['city', 'commune'] as const) {
    const { ours, bare } = await stage.insider.ask('search', { who, rounds: ROUNDS });
    const place = who === 'city' ? 'province' : 'commune';
    figures.push(
      {
        id: `e-search-queries-${who}`,
        what: `search box, ${place} with most cases: median ms`,
        ours: median(ours),
        bare: median(bare),
        target: null,
      },
      {
        id: `e-search-queries-${who}-p95`,
        what: `search box, ${place} with most cases: p95 ms`,
        ours: p95(ours),
        bare: p95(bare),
        target: atMost('ours', READ_LIMIT_MS),
      },
    );
  }
  for (const login of [COMMUNE_OFFICER, CITY_OFFICER]) {
    const client = await stage.signIn(login);
    try {
      await warmUp(client, PATH);
      figures.push({
        id: `e-search-answer-${login}`,
        what: `answer of the box, ${login}, 1 client: p95 ms`,
        ours: p95(await timePage(client, PATH, REQUESTS)),
        bare: null,
        target: atMost('ours', ANSWER_LIMIT_MS),
      });
    } finally {
      client.close();
    }
  }
  return figures;
}
