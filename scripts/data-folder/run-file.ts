import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Refusal } from '../setup/refusal.mjs';
import { findProcess, signal, waitForEnd } from '../system/process';
import { writePrivateFile } from './private-file';

const processSchema = z.object({ pid: z.number(), startedAt: z.string() });
const runSchema = z.object({
  launcher: processSchema,
  web: processSchema.optional(),
  database: z.object({ ownerUrl: z.string(), appUrl: z.string() }).optional(),
  address: z.string().optional(),
});

/** Who is using a data folder, and what they have started. */
export type RunRecord = z.infer<typeof runSchema>;
/** A process id alone may have gone to another program; with the start time it cannot. */
export type ProcessMark = z.infer<typeof processSchema>;

const runFile = (dataDir: string) => join(dataDir, 'running.json');

/** The mark of a running process. */
export function markProcess(pid: number): ProcessMark {
  return { pid, startedAt: findProcess(pid)?.startedAt ?? '' };
}

function isAlive({ pid, startedAt }: ProcessMark): boolean {
  return findProcess(pid)?.startedAt === startedAt;
}

function readRecord(dataDir: string): RunRecord | undefined {
  if (!existsSync(runFile(dataDir))) return undefined;
  return runSchema.parse(JSON.parse(readFileSync(runFile(dataDir), 'utf8')));
}

/**
 * The command that is using a data folder at this moment.
 * @returns undefined when none is
 */
export function findRunning(dataDir: string): RunRecord | undefined {
  const record = readRecord(dataDir);
  return record && isAlive(record.launcher) ? record : undefined;
}

/** Ends the web server that a killed command left behind; it holds the port. */
async function endOrphan(web: ProcessMark | undefined): Promise<void> {
  if (!web || !isAlive(web)) return;
  signal(web.pid, 'SIGTERM');
  if (await waitForEnd(web.pid, 5_000)) return;
  signal(web.pid, 'SIGKILL');
  await waitForEnd(web.pid, 5_000);
}

/** The right to use a data folder, held until released. */
export interface Claim {
  /** Adds what was started, so that the next command can find it. */
  note(started: Omit<RunRecord, 'launcher'>): void;
  release(): void;
}

/**
 * Takes a data folder for the running command and clears what a killed one left.
 * @throws {Refusal} when another command is using it
 */
export async function claimDataFolder(dataDir: string): Promise<Claim> {
  const running = findRunning(dataDir);
  if (running) {
    const where = running.address ? ` tại ${running.address}` : '';
    throw new Refusal(
      `Cổng đang chạy${where} với thư mục ${dataDir} (tiến trình ${running.launcher.pid}): dừng nó trước, hoặc đặt PORT và DATA_DIR khác.`,
    );
  }
  await endOrphan(readRecord(dataDir)?.web);
  let record: RunRecord = { launcher: markProcess(process.pid) };
  const write = () => writePrivateFile(runFile(dataDir), JSON.stringify(record));
  write();
  return {
    note(started) {
      record = { ...record, ...started };
      write();
    },
    release: () => rmSync(runFile(dataDir), { force: true }),
  };
}
