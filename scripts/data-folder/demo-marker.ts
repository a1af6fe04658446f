import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const marker = (dataDir: string) => join(dataDir, 'demo-unfinished');

/** Whether a command was killed while it loaded the demo data. */
export function isDemoUnfinished(dataDir: string): boolean {
  return existsSync(marker(dataDir));
}

/** Runs a load that leaves its mark until it has come to the end. */
export async function whileMarked(dataDir: string, load: () => Promise<void>): Promise<void> {
  writeFileSync(marker(dataDir), '');
  await load();
  rmSync(marker(dataDir));
}
