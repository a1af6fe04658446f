import { readdirSync, readFileSync } from 'node:fs';

const EVERY_MS = 50;
const KIB_PER_MB = 1000 / 1.024;

/** Resident memory in MB: what the process came to hold beyond what it held before, and what its helpers held at most. */
export type Memory = { readonly growth: number; readonly helpers: number };

/** A process may end between being listed and being asked. */
function ask<T>(read: () => T, whenGone: T): T {
  try {
    return read();
  } catch {
    return whenGone;
  }
}

function residentOf(pid: number): number {
  const status = ask(() => readFileSync(`/proc/${pid}/status`, 'utf8'), '');
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / KIB_PER_MB;
}

const childrenOf = (pid: number): readonly number[] =>
  ask(() => readdirSync(`/proc/${pid}/task`), []).flatMap((thread) =>
    ask(() => readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8'), '')
      .split(' ')
      .filter((child) => child.trim() !== '')
      .map(Number),
  );

const withDescendants = (pid: number): readonly number[] => [
  pid,
  ...childrenOf(pid).flatMap(withDescendants),
];

/**
 * Watches the memory of a process and of those it starts.
 * @returns ends the watching; gives null where the system does not tell
 */
export function watchMemory(pid: number): () => Memory | null {
  const before = residentOf(pid);
  let [most, helpers] = [before, 0];
  const look = () => {
    most = Math.max(most, residentOf(pid));
    helpers = Math.max(
      helpers,
      childrenOf(pid)
        .flatMap(withDescendants)
        .reduce((sum, child) => sum + residentOf(child), 0),
    );
  };
  const timer = setInterval(look, EVERY_MS);
  return () => {
    clearInterval(timer);
    look();
    return before === 0 ? null : { growth: most - before, helpers };
  };
}
