import { mkdirSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * Makes the data folder when it is missing and tries that it can be written to.
 * @param dataDir as set; relative to the project's folder
 * @returns its real absolute path
 * @throws the system's error (EROFS, EACCES, ENOSPC), told as a sentence at the top
 */
export function openDataFolder(dataDir: string): string {
  const path = resolve(dataDir);
  // Others may pass through (the database server may be another user) but not look around.
  mkdirSync(path, { recursive: true, mode: 0o711 });
  return realpathSync(path);
}
