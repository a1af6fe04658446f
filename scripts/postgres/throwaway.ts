import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProcess } from '../system/process';
import { startEmbedded, type EmbeddedDatabase } from './embedded';
import { clearOrphan } from './postmaster';

const PREFIX = 'hoa-giai-throwaway-';
/** Names the command a folder belongs to: its process id and start time. */
const OWNER_FILE = 'owner';

function describeSelf(): string {
  return `${process.pid} ${findProcess(process.pid)?.startedAt ?? ''}`;
}

function isOwnerAlive(folder: string): boolean {
  const [pid = '', ...startedAt] = readFileSync(join(folder, OWNER_FILE), 'utf8').split(' ');
  return findProcess(Number(pid))?.startedAt === startedAt.join(' ');
}

/** Stops and removes what killed commands left behind. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = join(tmpdir(), name);
    if (statSync(folder).uid !== process.getuid?.()) continue;
    // Without its owner's name a folder is just being made, by another command.
    if (!readdirSync(folder).includes(OWNER_FILE) || isOwnerAlive(folder)) continue;
    await clearOrphan(join(folder, 'postgres'));
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Starts an empty embedded PostgreSQL in a temporary folder; `stop` removes it without a trace.
 * @param durable commits wait for the disk as in earnest: for measuring
 */
export async function startThrowaway({ durable = false } = {}): Promise<EmbeddedDatabase> {
  await sweep();
  const folder = mkdtempSync(join(tmpdir(), PREFIX));
  chmodSync(folder, 0o711);
  writeFileSync(join(folder, OWNER_FILE), describeSelf());
  const database = await startEmbedded(folder, { throwaway: !durable });
  const stop = async () => {
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...database, stop };
}
