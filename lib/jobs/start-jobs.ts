import 'server-only';
import { setTimeout as sleep } from 'node:timers/promises';
import { Logger, parseCronItems, run } from 'graphile-worker';
import { openWorkerPool } from '@/lib/db/worker-pool';
import { logBug } from '@/lib/http/log';
import { hasten, ownQueue, type OwnQueue } from './own-queue';
import { handlerOf } from './run-task';
import { attemptsOf, crontabOf, missedFor } from './schedule';
import type { Task } from './task';

/** Tasks that one process does at the same time; the rest of its time belongs to people at their pages. */
const AT_ONCE = 2;
/** Jobs are announced as they come; looking for those whose time has come is for what was missed. */
const LOOK_MS = 15_000;
/** How long until the queue is tried again after it broke, at first and at most. */
const FIRST_PAUSE_MS = 5_000;
const LONGEST_PAUSE_MS = 300_000;

/**
 * Works on the queue as long as the server runs. Every server may call it: of several, one takes a job. Whatever breaks
 * in here is logged and begun again after a pause; pages do not notice.
 */
export function startJobs(tasks: readonly Task[]): void {
  const queue = ownQueue();
  if (queue.isStarted) return;
  queue.isStarted = true;
  void keepWorking(tasks, queue);
}

async function keepWorking(tasks: readonly Task[], queue: OwnQueue): Promise<void> {
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    const pool = openWorkerPool();
    pool.on('error', (error) => logBug(error, null));
    try {
      const runner = await run({
        pgPool: pool,
        concurrency: AT_ONCE,
        pollInterval: LOOK_MS,
        noHandleSignals: true, // the server ends by itself; what was begun is taken up again
        logger: new Logger(() => () => undefined), // tasks say themselves what went wrong
        taskList: Object.fromEntries(tasks.map((task) => [task.name, handlerOf(task)])),
        parsedCronItems: parseCronItems(tasks.map(cronItemOf)),
      });
      queue.runner = runner;
      for (const { name, atStart } of tasks) if (atStart) await hasten(name);
      pause = FIRST_PAUSE_MS;
      await runner.promise;
    } catch (error) {
      logBug(error, null);
    } finally {
      queue.runner = null;
      // Not waited for: a connection that hangs would keep the next one from being opened.
      pool.end().catch((error: unknown) => logBug(error, null));
    }
    await sleep(pause, undefined, { ref: false });
  }
}

function cronItemOf({ name, when }: Task) {
  return {
    task: name,
    match: crontabOf(when),
    options: { backfillPeriod: missedFor(when), maxAttempts: attemptsOf(when) },
  };
}
