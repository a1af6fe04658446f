import 'server-only';
import { spawn } from 'node:child_process';
import { setPriority } from 'node:os';
import { newId } from '@/lib/db/ids';
import { logBug } from '@/lib/http/log';
import { releaseRunner } from './jobs';

/** From the root of the project: the server's bundle lies elsewhere than the sources. */
const PROGRAM = 'lib/features/imports/queue/run.ts';
/** A whole city's roll needs about half of it. */
const HEAP_MEBIBYTES = 640;
/** Longer than the longest transaction that a runner may open. */
const WALL_MS = 300_000;
/** People at their pages come first. */
const LOW_PRIORITY = 10;
/** As many as one machine lets work at once; the queue itself counts over all processes of the machine. */
const MOST_RUNNERS = 2;
/** What a runner may know of its surroundings: the way to the database, and nothing of other services. */
const KEPT_VARIABLES = [
  'NODE_ENV',
  'PATH',
  'TMPDIR',
  'TEMP',
  'TMP',
  'SystemRoot',
  'DATABASE_URL',
  'AUTH_SECRET',
];

// One count a process; in development the module is evaluated again at each edit.
const shared = globalThis as typeof globalThis & { portalImportRunners?: Set<string> };
const running = (shared.portalImportRunners ??= new Set<string>());

/**
 * Starts a process that does whatever import work waits, and ends. It reads files of strangers and moves tens of
 * thousands of rows, so it may die, and does, in place of the server (C-33). Called once too often it finds nothing
 * to do; not called at all, whoever opens the page of the batch calls it.
 */
export function startRunner(): void {
  if (running.size >= MOST_RUNNERS) return;
  const runnerId = newId();
  running.add(runnerId);
  const child = spawn(
    process.execPath,
    [
      `--max-old-space-size=${HEAP_MEBIBYTES}`,
      '--conditions=react-server',
      '--import',
      'tsx',
      PROGRAM,
      runnerId,
    ],
    // The channel closes when the server ends, however it ends; the runner then ends too.
    { cwd: process.cwd(), env: keptVariables(), stdio: ['ignore', 'ignore', 'inherit', 'ipc'] },
  );
  child.channel?.unref();
  child.unref();
  const tooLong = setTimeout(() => child.kill('SIGKILL'), WALL_MS).unref();
  child.once('spawn', () => child.pid && setPriority(child.pid, LOW_PRIORITY));
  child.once('error', (error) => logBug(error, null));
  child.once('close', () => {
    clearTimeout(tooLong);
    running.delete(runnerId);
    // A machine that could not start this one would not start the next: whoever opens the page asks again.
    if (child.pid !== undefined) void takeUpAgain(runnerId);
  });
}

/** Work that the runner left, or that came in while it was ending. */
async function takeUpAgain(runnerId: string): Promise<void> {
  try {
    if (await releaseRunner(runnerId)) startRunner();
  } catch (error) {
    // Without the database there is nothing to take up; the next page that is opened asks again.
    logBug(error, null);
  }
}

function keptVariables(): NodeJS.ProcessEnv {
  const kept = KEPT_VARIABLES.filter((name) => process.env[name] !== undefined);
  return {
    ...(Object.fromEntries(kept.map((name) => [name, process.env[name]])) as NodeJS.ProcessEnv),
    DATABASE_POOL: '3',
  };
}
