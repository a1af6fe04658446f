import { execFileSync } from 'node:child_process';
import { statSync, type Stats } from 'node:fs';
import { dirname } from 'node:path';

/** The system user a program runs as. */
export interface SystemUser {
  readonly uid: number;
  readonly gid: number;
}

/** nobody/nogroup on Linux, for machines without `id`. */
const NOBODY: SystemUser = { uid: 65534, gid: 65534 };

function lookUp(name: string): SystemUser | undefined {
  try {
    const id = (flag: string) =>
      Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    // No such user, or no `id` command: the next candidate serves.
    return undefined;
  }
}

/**
 * The user PostgreSQL must run as: it refuses root.
 * @param owner of an existing data folder, which stays its server's user
 * @returns undefined when the current user may run it
 */
export function serverUser(owner?: Pick<Stats, 'uid' | 'gid'>): SystemUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return lookUp('postgres') ?? lookUp('nobody') ?? NOBODY;
}

/** Whether a user may step into a folder, going by its permission bits. */
export function mayEnter(stats: Pick<Stats, 'mode' | 'uid' | 'gid'>, user: SystemUser): boolean {
  if (stats.uid === user.uid) return (stats.mode & 0o100) !== 0;
  if (stats.gid === user.gid) return (stats.mode & 0o010) !== 0;
  return (stats.mode & 0o001) !== 0;
}

/** Whether a user may reach an existing folder: each folder above it, and itself, lets them in. */
export function canReach(folder: string, user: SystemUser): boolean {
  return mayEnter(statSync(folder), user) && (dirname(folder) === folder || canReach(dirname(folder), user));
}
