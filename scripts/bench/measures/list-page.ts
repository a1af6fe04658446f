import { Refusal } from '../../setup/refusal.mjs';
import { openBarePage } from '../bare-page';
import { LISTS, type ListName } from '../lists';
import { processorTime } from '../processor-time';
import { atLeast, atMost, type Figure } from '../result';
import { p95 } from '../samples';
import type { Stage } from '../stage';
import { readTableTexts } from '../table-texts';
import { compareThroughput } from '../throughput';
import { WebClient } from '../web-client';
import { timePage } from './latency';
import { READ_LIMIT_MS, READERS } from './people';

const REQUESTS = 200;

/** Times of requests, and the processor time that the server spent on each of them. */
async function timeServer(pid: number, run: () => Promise<readonly number[]>) {
  const before = processorTime(pid);
  const samples = await run();
  const after = processorTime(pid);
  const processor = before === null || after === null ? null : (after - before) / samples.length;
  return { samples, processor };
}

async function measureFor(
  stage: Stage,
  list: ListName,
  { login, place }: (typeof READERS)[number],
): Promise<readonly Figure[]> {
  const { group, path, id, rows } = LISTS[list];
  const client = await stage.signIn(login);
  const texts = readTableTexts((await client.get(path)).body);
  if (texts.length === 0) throw new Refusal(`${login} không thấy dòng nào ở ${path}, không đo được.`);
  const barePage = await openBarePage(texts);
  const bareClient = new WebClient(barePage.url);
  try {
    const rate = await compareThroughput(
      { url: stage.origin + path, headers: client.headers },
      { url: barePage.url },
    );
    const ours = await timeServer(stage.webPid, () => timePage(client, path, REQUESTS));
    const bare = await timeServer(barePage.pid, () => timePage(bareClient, '/', REQUESTS));
    return [
      {
        id: `${group}-${id}-page-${place}`,
        what: `list of ${texts.length} ${rows}, ${login}, 4 clients: pages/s`,
        ...rate,
        target: atLeast('ratio', 0.6),
      },
      {
        id: `${group}-${id}-page-${place}-p95`,
        what: `list of ${texts.length} ${rows}, ${login}, 1 client: p95 ms`,
        ours: p95(ours.samples),
        bare: p95(bare.samples),
        target: atMost('ours', READ_LIMIT_MS),
      },
      ...(ours.processor === null
        ? []
        : [
            {
              id: `${group}-${id}-page-${place}-processor`,
              what: `list of ${texts.length} ${rows}, ${login}: processor ms of the server a page`,
              ours: ours.processor,
              bare: bare.processor,
              target: null,
            },
          ]),
    ];
  } finally {
    client.close();
    bareClient.close();
    await barePage.stop();
  }
}

/**
 * A signed-in list against a bare Next.js page that draws the texts of the same rows from a constant: what session,
 * permission, scope, queries, audit and the portal's own look cost beside the framework itself.
 */
export async function measureListPage(stage: Stage, list: ListName): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const reader of READERS) figures.push(...(await measureFor(stage, list, reader)));
  return figures;
}
