import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hasSecrets, readSecrets } from '../data-folder/secrets';
import { Refusal } from '../setup/refusal.mjs';
import { findFreePort, isPortFree } from '../system/port';
import { serverUser } from '../system/unprivileged-user';
import { checkClusterVersion, ensureCluster, SUPERUSER } from './cluster';
import { findPostgresPackage } from './package';
import { clearOrphan } from './postmaster';
import { clusterPath, reachablePrograms } from './refuge';
import { APP, DATABASE, ensureRoles, OWNER } from './roles';
import { startServer } from './server';
import { completeSymlinks } from './symlinks';

/** A running embedded PostgreSQL. */
export interface EmbeddedDatabase {
  /** Owner of the database: migrations and bulk loading. */
  readonly ownerUrl: string;
  /** The application's role. */
  readonly appUrl: string;
  /** Folder of the cluster, which may lie outside the data folder. */
  readonly path: string;
  /** Settles when the server has ended, for whatever reason. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** The port stays the same from start to start, so that a saved connection keeps working. */
async function choosePort(dataDir: string): Promise<number> {
  const file = join(dataDir, 'postgres-port');
  const kept = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  if (kept > 0 && (await isPortFree(kept, '127.0.0.1'))) return kept;
  const port = await findFreePort();
  writeFileSync(file, `${port}\n`);
  return port;
}

function urlFor(port: number, role: string, password: string, database: string): string {
  return `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`;
}

/** The user of an existing cluster stays its server's user, whoever starts it. */
function ownerOf(dataDir: string) {
  const inside = join(dataDir, 'postgres');
  return existsSync(inside) ? statSync(inside) : undefined;
}

/** A cluster outside a data folder that holds no secrets yet is what a deleted folder of the same name left. */
async function discardLeftover(dataDir: string, path: string): Promise<void> {
  if (dirname(path) === dataDir || hasSecrets(dataDir)) return;
  await clearOrphan(path);
  rmSync(path, { recursive: true, force: true });
}

/**
 * Starts the embedded PostgreSQL of a data folder, making it the first time.
 * @param dataDir an existing folder (see openDataFolder)
 * @param throwaway no protection from power cuts, for tests
 * @throws {Refusal} one sentence: another version's data, full disk, read-only folder
 */
export async function startEmbedded(dataDir: string, { throwaway = false } = {}): Promise<EmbeddedDatabase> {
  const { native, version } = findPostgresPackage();
  completeSymlinks(native);
  const user = serverUser(ownerOf(dataDir));
  const path = clusterPath(dataDir, user);
  await discardLeftover(dataDir, path);
  checkClusterVersion(path, version);
  const programs = reachablePrograms(native, version, dataDir, user);
  const secrets = readSecrets(dataDir);
  ensureCluster({ path, programs, password: secrets.superuser, user, throwaway });
  await clearOrphan(path);
  const port = await choosePort(dataDir);
  const superuserUrl = urlFor(port, SUPERUSER, secrets.superuser, 'postgres');
  const log = join(dataDir, 'postgres.log');
  const server = await startServer({
    path,
    programs,
    log,
    port,
    user,
    throwaway,
    probeUrl: superuserUrl,
  }).catch((error: unknown) => {
    if ((error as { code?: string }).code !== '28P01') throw error;
    throw new Refusal(
      `Mật khẩu trong ${dataDir}/secrets.json không khớp với dữ liệu: đặt lại tệp secrets.json cũ.`,
    );
  });
  try {
    await ensureRoles(superuserUrl, secrets);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return {
    ownerUrl: urlFor(port, OWNER, secrets.owner, DATABASE),
    appUrl: urlFor(port, APP, secrets.app, DATABASE),
    path,
    ended: server.ended,
    stop: server.stop,
  };
}

/** Removes the embedded database of a data folder with all it holds. No server of ours may be using it. */
export async function removeEmbedded(dataDir: string): Promise<void> {
  const path = clusterPath(dataDir, serverUser(ownerOf(dataDir)));
  await clearOrphan(path);
  rmSync(path, { recursive: true, force: true });
}
