import { Refusal } from '../../setup/refusal.mjs';
import { openBarePage } from '../bare-page';
import { atLeast, atMost, type Figure } from '../result';
import { p95 } from '../samples';
import type { Stage } from '../stage';
import { readTableTexts } from '../table-texts';
import { compareThroughput } from '../throughput';
import { WebClient } from '../web-client';
import { timePage } from './latency';
import { CITY_OFFICER, COMMUNE_OFFICER, READ_LIMIT_MS } from './people';

const PATH = '/mediation-cases';
const ROWS = 50;
const REQUESTS = 200;

async function measureFor(stage: Stage, login: string, who: string): Promise<readonly Figure[]> {
  const client = await stage.signIn(login);
  const texts = readTableTexts((await client.get(PATH)).body);
  if (texts.length !== ROWS) throw new Refusal(`${login} thấy ${texts.length} vụ trên trang, cần ${ROWS}.`);
  const barePage = await openBarePage(texts);
  const bareClient = new WebClient(barePage.url);
  try {
    const rate = await compareThroughput(
      { url: stage.origin + PATH, headers: client.headers },
      { url: barePage.url },
    );
    const ours = await timePage(client, PATH, REQUESTS);
    const bare = await timePage(bareClient, '/', REQUESTS);
    return [
      {
        id: `a-list-page-${who}`,
        what: `list of ${ROWS} cases, ${login}, 4 clients: pages/s`,
        ...rate,
        target: atLeast('ratio', 0.6),
      },
      {
        id: `a-list-page-${who}-p95`,
        what: `list of ${ROWS} cases, ${login}, 1 client: p95 ms`,
        ours: p95(ours),
        bare: p95(bare),
        target: atMost('ours', READ_LIMIT_MS),
      },
    ];
  } finally {
    client.close();
    bareClient.close();
    await barePage.stop();
  }
}

/**
 * The signed-in list against a bare Next.js page that draws the texts of the same rows from a constant: what session,
 * permission, scope, queries, audit and the portal's own look cost beside the framework itself.
 */
export async function measureListPage(stage: Stage): Promise<readonly Figure[]> {
  return [
    ...(await measureFor(stage, COMMUNE_OFFICER, 'commune')),
    ...(await measureFor(stage, CITY_OFFICER, 'city')),
  ];
}
