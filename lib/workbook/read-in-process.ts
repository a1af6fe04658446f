import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { PROCESS_LIMITS, type ProcessLimits } from './limits';
import { startReader } from './process/child';
import { linesOf } from './process/lines';
import { Turnstile } from './process/turnstile';
import { type ReadOrder, WorkbookBuilder } from './process/wire';
import type { ReadResult } from './read-workbook';
import { type RefusalCode, refusal } from './refusal';

/** Two readers fill a machine of two cores; the next file waits (C-33). */
const turnstile = new Turnstile(2);

const STDERR_KEPT = 2000;

/**
 * Reads a file in a process of its own with limits of processor time, memory and waiting time. A poisoned file ends
 * that process and comes back as a refusal; the server only ever holds the rows that were understood.
 * @param path of the uploaded file. @param name as the person's device names it.
 */
export async function readWorkbookSafely(
  path: string,
  name: string,
  limits: ProcessLimits = PROCESS_LIMITS,
): Promise<ReadResult> {
  return turnstile.pass(() => readInChild({ path: resolve(path), name }, limits));
}

async function readInChild(order: ReadOrder, limits: ProcessLimits): Promise<ReadResult> {
  const child = startReader(limits);
  const ended = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
  const complaint = lastWords(child);
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    child.kill('SIGKILL');
  }, limits.wallMilliseconds);
  try {
    const result = await collect(child, order);
    const [exitCode, signal] = await ended;
    if (result) return result;
    const code = isLate ? 'TOO_SLOW' : codeOfDeath(exitCode, signal);
    if (code) return refusal(code);
    throw new Error(`The workbook reader ended with ${signal ?? exitCode}: ${complaint()}`);
  } finally {
    clearTimeout(timer);
    child.kill('SIGKILL');
  }
}

async function collect(
  child: ChildProcessWithoutNullStreams,
  order: ReadOrder,
): Promise<ReadResult | undefined> {
  const builder = new WorkbookBuilder();
  // A reader that dies before it was asked shows in how it ended, not here.
  child.stdin.on('error', () => child.stdin.destroy());
  child.stdin.end(JSON.stringify(order));
  try {
    for await (const line of linesOf(child.stdout)) builder.take(JSON.parse(line));
  } catch (error) {
    // A last line cut off by the end of the process is no answer.
    if (!(error instanceof SyntaxError)) throw error;
  }
  return builder.result;
}

/** 134 and 137 are how a shell reports the two signals. */
function codeOfDeath(exitCode: number | null, signal: NodeJS.Signals | null): RefusalCode | undefined {
  if (signal === 'SIGXCPU' || exitCode === 152) return 'TOO_SLOW';
  const outOfMemory = signal === 'SIGABRT' || signal === 'SIGKILL' || exitCode === 134 || exitCode === 137;
  return outOfMemory ? 'TOO_HEAVY' : undefined;
}

function lastWords(child: ChildProcessWithoutNullStreams): () => string {
  let words = '';
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    words = (words + piece).slice(-STDERR_KEPT);
  });
  return () => words;
}
