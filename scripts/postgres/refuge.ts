import { createHash } from 'node:crypto';
import {
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { Refusal } from '../setup/refusal.mjs';
import { canReach, type SystemUser } from '../system/unprivileged-user';

// A project cloned under a closed folder, such as root's home, cannot be read by the unprivileged user that
// PostgreSQL must run as. Its programs and data then live in a folder of our own under /var/tmp.

/** Survives a restart of the machine, unlike /tmp. */
const REFUGE_PARENT = '/var/tmp';

/** Folder under /var/tmp that belongs to one data folder. */
function refugePath(dataDir: string): string {
  const key = createHash('sha256').update(dataDir).digest('hex').slice(0, 16);
  return join(REFUGE_PARENT, `hoa-giai-${key}`);
}

/** Opens the refuge; /var/tmp is everyone's, so a folder someone else put there first is not trusted. */
function openRefuge(dataDir: string): string {
  const path = refugePath(dataDir);
  mkdirSync(path, { recursive: true, mode: 0o711 });
  const found = lstatSync(path);
  if (!found.isDirectory() || found.uid !== process.getuid?.() || (found.mode & 0o022) !== 0) {
    throw new Refusal(`${path} không phải do cổng tạo ra: kiểm tra rồi xóa nó, hoặc đổi DATA_DIR.`);
  }
  return path;
}

function giveTo(user: SystemUser, path: string): void {
  chownSync(path, user.uid, user.gid);
  if (!lstatSync(path).isDirectory()) return;
  for (const name of readdirSync(path)) {
    const child = join(path, name);
    if (!lstatSync(child).isSymbolicLink()) giveTo(user, child);
  }
}

/**
 * The folder that holds the cluster: inside the data folder when the server may get there.
 * @param user the server's user; undefined: the current one
 */
export function clusterPath(dataDir: string, user: SystemUser | undefined): string {
  const home = user && !canReach(dataDir, user) ? openRefuge(dataDir) : dataDir;
  return join(home, 'postgres');
}

/**
 * PostgreSQL's programs where the server's user can run them: as installed, or a copy.
 * @param version of the programs; another version is copied anew
 */
export function reachablePrograms(
  native: string,
  version: string,
  dataDir: string,
  user: SystemUser | undefined,
): string {
  const installedFits = () => (statSync(join(native, 'bin/postgres')).mode & 0o005) === 0o005;
  if (!user || (canReach(native, user) && installedFits())) return native;
  const copy = join(openRefuge(dataDir), `native-${version}`);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  giveTo(user, unfinished);
  renameSync(unfinished, copy);
  for (const name of readdirSync(join(copy, '..'))) {
    if (name.startsWith('native-') && name !== basename(copy))
      rmSync(join(copy, '..', name), { recursive: true });
  }
  return copy;
}
