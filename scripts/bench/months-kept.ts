import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from '../setup/refusal.mjs';
import { selectOne } from './owner';

const PATIENCE_MS = 300_000;
const LOOK_MS = 500;

/**
 * Waits until a server that has just begun has kept the finished months of every city: work of its own, which would be
 * measured along.
 * @throws {Refusal} when it does not come to an end
 */
export async function waitUntilMonthsAreKept(ownerUrl: string): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    const { waiting } = await selectOne<{ waiting: boolean }>(
      ownerUrl,
      `SELECT EXISTS (
         SELECT 1 FROM (SELECT DISTINCT city_id FROM team) t
          WHERE NOT EXISTS (SELECT 1 FROM indicator_month k
                             WHERE k.city_id = t.city_id AND k.place_id = t.city_id
                               AND k.month = (date_trunc('month', now() AT TIME ZONE 'Asia/Ho_Chi_Minh') - interval '1 day')::date)) AS waiting`,
    );
    if (!waiting) return;
    if (performance.now() > deadline)
      throw new Refusal('Máy chủ chưa giữ xong số liệu từng tháng, không đo được.');
    await sleep(LOOK_MS);
  }
}
