import { readWorkbook } from '@/lib/workbook/read-workbook';
import { Refusal } from '../../setup/refusal.mjs';
import { copyImported } from '../import/by-copy';
import { importByUpload } from '../import/by-upload';
import { writeCityRoll, type ListedCommune } from '../import/city-roll';
import { watchMemory } from '../memory';
import { asOwner, selectOne } from '../owner';
import { atMost, type Figure } from '../result';
import { median } from '../samples';
import type { Stage } from '../stage';
import { CITY_ADMIN } from './people';

const PARSINGS = 3;
const PREVIEW_LIMIT_S = 15;
const APPLIED_LIMIT_S = 30;
const MEMORY_LIMIT_MB = 200;

async function communesOf(ownerUrl: string, login: string): Promise<readonly ListedCommune[]> {
  return asOwner(ownerUrl, async (client) => {
    const { rows } = await client.query<ListedCommune>(
      `SELECT c.kind, c.name FROM account a
         JOIN account_membership m ON m.account_id = a.id
         JOIN commune c ON c.city_id = m.city_id
        WHERE a.login_name = $1 ORDER BY c.search_name, c.id`,
      [login],
    );
    return rows;
  });
}

/** Reading the file and nothing else, as the first thing a process does with it; median in ms. */
async function timeParsing(bytes: Uint8Array): Promise<number> {
  const samples: number[] = [];
  for (let round = 0; round < PARSINGS; round += 1) {
    const started = performance.now();
    const read = await readWorkbook(Buffer.from(bytes), 'danh-sach.xlsx');
    if (!read.ok) throw new Refusal('Tệp dùng để đo nhập không đọc được.');
    samples.push(performance.now() - started);
  }
  return median(samples);
}

const seconds = (ms: number): number => ms / 1000;

/**
 * The roll of a whole city from one workbook, by its administrator over HTTP, against reading the file and copying the
 * rows it led to.
 * @param onto what the city's roll holds already, for the table
 */
export async function measureImport(
  stage: Stage,
  { id, onto }: { readonly id: string; readonly onto: string },
): Promise<readonly Figure[]> {
  const bytes = await writeCityRoll(await communesOf(stage.ownerUrl, CITY_ADMIN));
  const client = await stage.signIn(CITY_ADMIN);
  const endWatch = watchMemory(stage.webPid);
  const { batchId, previewMs, appliedMs } = await importByUpload(stage, client, bytes);
  const memory = endWatch();
  client.close();
  const parseMs = await timeParsing(bytes);
  const copyMs = await copyImported(stage.ownerUrl, batchId);
  const { people } = await selectOne<{ people: number }>(
    stage.ownerUrl,
    'SELECT count(*)::int AS people FROM mediator WHERE import_batch_id = $1',
    [batchId],
  );
  const what = `roll of a city, 32,000 rows ${onto}`;
  return [
    {
      id: `h-${id}`,
      what: `${what}, ${people} people new: s, parse and COPY of what came in`,
      ours: seconds(previewMs + appliedMs),
      bare: seconds(parseMs + copyMs),
      target: atMost('ratio', 3),
    },
    {
      id: `h-${id}-preview`,
      what: `${what}: s from upload to preview, parse`,
      ours: seconds(previewMs),
      bare: seconds(parseMs),
      target: atMost('ours', PREVIEW_LIMIT_S),
    },
    {
      id: `h-${id}-applied`,
      what: `${what}: s from confirmed to imported, COPY`,
      ours: seconds(appliedMs),
      bare: seconds(copyMs),
      target: atMost('ours', APPLIED_LIMIT_S),
    },
    ...(memory === null
      ? []
      : [
          {
            id: `h-${id}-memory`,
            what: `${what}: growth of the web server, MB`,
            ours: memory.growth,
            bare: null,
            target: atMost('ours', MEMORY_LIMIT_MB),
          },
          {
            id: `h-${id}-memory-runner`,
            what: `${what}: the runner and its reader at most, MB`,
            ours: memory.helpers,
            bare: null,
            target: null,
          },
        ]),
  ];
}
