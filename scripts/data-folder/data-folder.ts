import { accessSync, constants, existsSync, mkdirSync, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Folder by folder: a recursive mkdir says only «not found» on a read-only disk. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  // Others may pass through (the database server may be another user) but not look around.
  mkdirSync(path, { mode: 0o711 });
}

/**
 * Makes the data folder when it is missing and checks that it can be written to.
 * @param dataDir as set; relative to the project's folder
 * @returns its real absolute path
 * @throws the system's error (EROFS, EACCES, ENOSPC), told as a sentence at the top
 */
export function openDataFolder(dataDir: string): string {
  const path = resolve(dataDir);
  makeFolder(path);
  accessSync(path, constants.W_OK);
  return realpathSync(path);
}
