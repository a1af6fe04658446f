import { spawnSync } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  mkdirSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Refusal } from '../setup/refusal.mjs';
import type { SystemUser } from '../system/unprivileged-user';
import { explainOutput } from './output';
import { majorVersion } from './package';

/** The superuser of the embedded server; used to make the two roles of the portal and for nothing else. */
export const SUPERUSER = 'postgres';

/** Comparison by code point is the same on every machine; queries that sort for people name a Vietnamese collation. */
const INITDB_FLAGS = [
  `--username=${SUPERUSER}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  `--locale=${process.platform === 'linux' ? 'C.UTF-8' : 'C'}`,
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--data-checksums',
  '--no-instructions',
];

/** What making a cluster needs to know. */
export interface ClusterPlan {
  readonly path: string;
  readonly programs: string;
  readonly password: string;
  readonly user: SystemUser | undefined;
  /** Skips the flush to disk: the cluster is thrown away anyway. */
  readonly throwaway: boolean;
}

/** initdb reads the password from a real file only; it lives as long as the command runs. */
function withPasswordFile<T>(plan: ClusterPlan, run: (file: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'hoa-giai-initdb-'));
  try {
    const file = join(folder, 'password');
    writeFileSync(file, plan.password, { mode: 0o600 });
    for (const path of plan.user ? [folder, file] : [])
      chownSync(path, plan.user?.uid ?? 0, plan.user?.gid ?? 0);
    return run(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Makes the cluster when there is none. A run cut short leaves nothing that looks like one. */
export function ensureCluster(plan: ClusterPlan): void {
  if (existsSync(join(plan.path, 'PG_VERSION'))) return;
  const unfinished = `${plan.path}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  if (plan.user) chownSync(unfinished, plan.user.uid, plan.user.gid);
  const result = withPasswordFile(plan, (file) =>
    spawnSync(
      join(plan.programs, 'bin/initdb'),
      [
        ...INITDB_FLAGS,
        `--pwfile=${file}`,
        `--pgdata=${unfinished}`,
        ...(plan.throwaway ? ['--no-sync'] : []),
      ],
      { cwd: '/', encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' }, ...plan.user },
    ),
  );
  if (result.error) throw result.error;
  if (result.status !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    throw explainOutput(result.stdout + result.stderr, dirname(plan.path), 'thông báo dưới đây');
  }
  renameSync(unfinished, plan.path);
}

/**
 * Refuses a cluster that another major version of PostgreSQL made.
 * @param version of the installed PostgreSQL
 */
export function checkClusterVersion(path: string, version: string): void {
  const file = join(path, 'PG_VERSION');
  if (!existsSync(file)) return;
  const made = Number(readFileSync(file, 'utf8').trim());
  const installed = majorVersion(version);
  if (made === installed) return;
  throw new Refusal(
    `Dữ liệu ở ${path} thuộc PostgreSQL ${made}, bản đang cài là ${installed}: ` +
      'dùng lại bản phần mềm cũ để xuất dữ liệu, hoặc đặt DATA_DIR tới một thư mục mới.',
  );
}
