import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { SystemUser } from '../system/unprivileged-user';
import { explainOutput } from './output';
import { stopPostmaster } from './postmaster';

const LOG_LIMIT_BYTES = 10 * 1024 * 1024;
/** After a crash the server first replays its log, which may take a while. */
const START_LIMIT_MS = 120_000;

/** Settings for two cores and a small machine; everything else is PostgreSQL's own. */
const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  work_mem: '16MB',
  maintenance_work_mem: '256MB',
  max_wal_size: '4GB',
  random_page_cost: '1.1',
  // One request uses one core: the other one serves someone else.
  max_parallel_workers_per_gather: '0',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  // Statements carry families' names; the log must not (C-48).
  log_min_error_statement: 'panic',
  log_parameter_max_length_on_error: '0',
};

/** A database that is thrown away needs no protection from a power cut. */
const THROWAWAY_SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  shared_buffers: '128MB',
};

/** What starting a server needs to know. */
export interface ServerPlan {
  readonly path: string;
  readonly programs: string;
  readonly log: string;
  readonly port: number;
  readonly user: SystemUser | undefined;
  readonly throwaway: boolean;
  /** URL to try until the server answers. */
  readonly probeUrl: string;
}

/** A running server. */
export interface Server {
  /** Settles when it has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** Stops it and waits until it has ended. */
  stop(): Promise<void>;
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  try {
    await client.connect();
    return true;
  } catch (error) {
    // 28P01: it runs, but the password is another one; waiting longer would not help.
    if ((error as { code?: string }).code === '28P01') throw error;
    return false;
  } finally {
    await client.end();
  }
}

function launch(plan: ServerPlan): ChildProcess {
  const settings = { ...SETTINGS, ...(plan.throwaway ? THROWAWAY_SETTINGS : {}), port: String(plan.port) };
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = openSync(plan.log, 'a', 0o600);
  const child = spawn(join(plan.programs, 'bin/postgres'), ['-D', plan.path, ...args], {
    cwd: '/',
    // Its own session: Ctrl-C reaches the command first, which stops the web server before the database.
    detached: true,
    stdio: ['ignore', log, log],
    env: { ...process.env, LC_ALL: 'C' },
    ...plan.user,
  });
  closeSync(log);
  return child;
}

function rotateLog(log: string): void {
  if (existsSync(log) && statSync(log).size > LOG_LIMIT_BYTES) renameSync(log, `${log}.1`);
}

/** What the server wrote to its log since this start. */
function readLogFrom(log: string, offset: number): string {
  return readFileSync(log).subarray(offset).toString('utf8');
}

/** Waits until the server answers or has given up. */
async function waitUntilReady(plan: ServerPlan, whyEnded: () => Error | undefined): Promise<void> {
  const deadline = performance.now() + START_LIMIT_MS;
  while (!(await answers(plan.probeUrl))) {
    const failure = whyEnded();
    if (failure) throw failure;
    if (performance.now() > deadline) throw explainOutput('', plan.path, plan.log);
    await sleep(25);
  }
}

/**
 * Starts PostgreSQL on a cluster and waits until it answers.
 * @throws {Refusal} the reason from its log when it gives up
 */
export async function startServer(plan: ServerPlan): Promise<Server> {
  rotateLog(plan.log);
  const offset = existsSync(plan.log) ? statSync(plan.log).size : 0;
  const child = launch(plan);
  // The log is read only while the server is being waited for: later it may be gone with its folder.
  let whyEnded = (): Error | undefined => undefined;
  const ended = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      whyEnded = () => error;
      resolve();
    });
    child.once('exit', () => {
      whyEnded = () => explainOutput(readLogFrom(plan.log, offset), plan.path, plan.log);
      resolve();
    });
  });
  child.unref();
  const stop = async () => {
    if (child.pid !== undefined) await stopPostmaster(child.pid);
  };
  try {
    await waitUntilReady(plan, () => whyEnded());
  } catch (error) {
    await stop();
    throw error;
  }
  return { ended, stop };
}
