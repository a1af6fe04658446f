import 'server-only';
import type { Runner } from 'graphile-worker';
import { logBug } from '@/lib/http/log';

/** This process's hand in the queue; no runner while it is being opened again. */
export type OwnQueue = { isStarted: boolean; runner: Pick<Runner, 'addJob'> | null };

// One a process: the framework bundles the server's start apart from its pages, and evaluates modules again at each edit.
const shared = globalThis as typeof globalThis & { portalQueue?: OwnQueue };

/** The queue as this process holds it, whichever bundle asks. */
export const ownQueue = (): OwnQueue => (shared.portalQueue ??= { isStarted: false, runner: null });

/** Asks for a task now rather than at its next time. Without a queue in this process its next time is soon enough. */
export async function hasten(taskName: string): Promise<void> {
  try {
    await ownQueue().runner?.addJob(taskName, {}, { jobKey: taskName, maxAttempts: 1 });
  } catch (error) {
    logBug(error, taskName);
  }
}
