import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hasten } from '@/lib/jobs/own-queue';
import { startJobs } from '@/lib/jobs/start-jobs';
import { newId } from '@/lib/db/ids';
import { layLine, type CuttableLine } from '../support/cuttable-line';

// C-29 for the queue: its database goes away under it, and it begins again by itself; nothing else of the server notices.

const name = `task_${newId().replaceAll('-', '')}`;
const PATIENCE_MS = 40_000;
let line: CuttableLine;
let runs = 0;

beforeAll(async () => {
  line = await layLine(process.env.DATABASE_URL ?? '');
  process.env.JOBS_DATABASE_URL = line.url; // read when the queue is opened, which is below
  startJobs([
    {
      name,
      when: { every: 'hour' },
      run: async () => {
        runs += 1;
      },
    },
  ]);
});
afterAll(() => line.close());

/** Asks again and again, as the calendar would, until the task has run more often than before. */
async function untilItRunsAgain(): Promise<void> {
  const before = runs;
  for (const end = Date.now() + PATIENCE_MS; runs === before && Date.now() < end; await sleep(50))
    await hasten(name);
  expect(runs).toBeGreaterThan(before);
}

it('works again after its connections were cut, however often', async () => {
  await untilItRunsAgain();
  for (let cut = 0; cut < 3; cut += 1) {
    line.cut();
    await untilItRunsAgain();
  }
});
