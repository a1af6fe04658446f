import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Facts about a process; undefined when it does not run (a zombie waiting for its parent does not). */
interface ProcessFacts {
  readonly startedAt: string;
  readonly commandLine: string;
}

function factsFromProc(pid: number): ProcessFacts | undefined {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name in parentheses may hold spaces; the fields after it do not: 1 is the state, 20 the start time.
  const fields = stat.slice(stat.lastIndexOf(')') + 1).split(' ');
  if (fields[1] === 'Z') return undefined;
  const commandLine = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  return { startedAt: fields[20] ?? '', commandLine };
}

function factsFromPs(pid: number): ProcessFacts | undefined {
  const line = execFileSync('ps', ['-o', 'lstart=,command=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  return line ? { startedAt: line.slice(0, 24), commandLine: line.slice(24).trim() } : undefined;
}

/**
 * What runs under a process id.
 * @returns undefined when nothing does
 */
export function findProcess(pid: number): ProcessFacts | undefined {
  try {
    return process.platform === 'linux' ? factsFromProc(pid) : factsFromPs(pid);
  } catch {
    // Both sources fail in their own way for a process that has just gone.
    return undefined;
  }
}

/** Sends a signal; a process that has gone meanwhile is what the sender wanted. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/**
 * Waits for a process to end.
 * @returns whether it ended within `ms`
 */
export async function waitForEnd(pid: number, ms: number): Promise<boolean> {
  const deadline = performance.now() + ms;
  while (findProcess(pid)) {
    if (performance.now() > deadline) return false;
    await sleep(20);
  }
  return true;
}
