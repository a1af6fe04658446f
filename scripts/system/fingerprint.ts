import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

function* filesUnder(path: string, skip: (path: string) => boolean): Generator<string> {
  if (skip(path) || !existsSync(path)) return;
  if (!statSync(path).isDirectory()) return yield path;
  for (const name of readdirSync(path).sort()) yield* filesUnder(join(path, name), skip);
}

/**
 * One hash over the names and contents of files and folders: it changes when any of them does.
 * @param paths relative to the current folder; missing ones count as empty
 * @param skip files and folders that do not matter
 */
export function fingerprint(paths: readonly string[], skip: (path: string) => boolean = () => false): string {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of filesUnder(path, skip))
      hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}
