import { join } from 'node:path';
import { SCOPE_ROLES } from '@/lib/db/roles';
import { startEmbedded } from '../postgres/embedded';
import { grantScopeRoles } from './grants';
import { migrate } from './migrate';
import { prepareQueue } from './queue';

const MIGRATIONS = join(import.meta.dirname, '../../prisma/migrations');

/** The two connections of a database: one owns and migrates, the other serves. */
export interface Database {
  readonly ownerUrl: string;
  readonly appUrl: string;
  /** Settles when a server of ours has ended; never for one kept elsewhere. */
  readonly ended: Promise<void>;
  /** Stops the server when it is ours. */
  close(): Promise<void>;
}

/**
 * Opens the database of a command: the one set by DATABASE_URL, else the embedded one of the data folder.
 * @param external the two URLs, when set
 */
export async function openDatabase(
  dataDir: string,
  external: { readonly appUrl: string; readonly ownerUrl: string } | undefined,
): Promise<Database> {
  if (external) return { ...external, ended: new Promise(() => undefined), close: async () => undefined };
  const { ownerUrl, appUrl, ended, stop } = await startEmbedded(dataDir);
  return { ownerUrl, appUrl, ended, close: stop };
}

/**
 * Brings a database to the state the code expects: tables, policies, the roles the application may step into, and the
 * queue of jobs.
 * @returns names of the migrations applied now
 */
export async function prepareDatabase(
  database: Pick<Database, 'ownerUrl' | 'appUrl'>,
): Promise<readonly string[]> {
  const applied = await migrate(database.ownerUrl, MIGRATIONS);
  await grantScopeRoles(database.ownerUrl, database.appUrl, SCOPE_ROLES);
  await prepareQueue(database.ownerUrl);
  return applied;
}
