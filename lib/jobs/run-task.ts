import 'server-only';
import type { JobHelpers } from 'graphile-worker';
import { logBug } from '@/lib/http/log';
import type { Task } from './task';

/** Tasks this process is at: a slow one is not begun a second time beside itself. */
const atWork = new Set<string>();

/**
 * The queue's handler of a task. What fails is logged, and tried again as long as the queue would; after that the job is
 * over, so that the queue holds nothing that nobody will take up.
 */
export function handlerOf(task: Task): (payload: unknown, helpers: JobHelpers) => Promise<void> {
  return async (_payload, { job }) => {
    if (atWork.has(task.name)) return;
    atWork.add(task.name);
    try {
      await task.run();
    } catch (error) {
      logBug(error, task.name);
      if (job.attempts < job.max_attempts) throw error;
    } finally {
      atWork.delete(task.name);
    }
  };
}
