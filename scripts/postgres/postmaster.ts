import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../setup/refusal.mjs';
import { findProcess, signal, waitForEnd } from '../system/process';

/** A fast shutdown writes a checkpoint; a big one takes its time. */
const FAST_STOP_MS = 30_000;
const IMMEDIATE_STOP_MS = 5_000;

/**
 * Stops a server: first a clean end that cuts off its clients, then an immediate one, from which it recovers by itself.
 * @param pid of the postmaster
 */
export async function stopPostmaster(pid: number): Promise<void> {
  signal(pid, 'SIGINT');
  if (await waitForEnd(pid, FAST_STOP_MS)) return;
  signal(pid, 'SIGQUIT');
  if (await waitForEnd(pid, IMMEDIATE_STOP_MS)) return;
  throw new Refusal(`PostgreSQL (tiến trình ${pid}) không dừng: dừng nó bằng tay rồi chạy lại lệnh.`);
}

/**
 * Stops a server that an earlier, killed command left behind, and clears its traces.
 * @param path the cluster's folder
 */
export async function clearOrphan(path: string): Promise<void> {
  const file = join(path, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
  // After a restart of the machine another program may have the number: only a server of this very folder is ours.
  if (findProcess(pid)?.commandLine.includes(path)) await stopPostmaster(pid);
  rmSync(file, { force: true });
}
