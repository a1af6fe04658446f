import 'server-only';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { asGate } from '@/lib/db/scope';
import { logBug } from '@/lib/http/log';
import { compareMigrations, type MigrationState } from './migration-state';

/** What a monitor may know: no version, no address, no error text. */
export interface Health {
  readonly status: 'ok' | 'unavailable';
  readonly database: 'ok' | 'unreachable';
  readonly migrations: MigrationState | 'unknown';
}

let expected: readonly string[] | undefined;

/** Names of the migrations this build was made for, read from disk once. */
function expectedMigrations(): readonly string[] {
  expected ??= readdirSync(join(/* turbopackIgnore: true */ process.cwd(), 'prisma', 'migrations'), {
    withFileTypes: true,
  })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  return expected;
}

function listApplied(): Promise<readonly string[]> {
  return asGate(async (tx) => {
    const rows = await tx.$queryRaw<{ name: string }[]>`
      SELECT migration_name AS name FROM _prisma_migrations
      WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
    return rows.map(({ name }) => name);
  });
}

/** Asks the database, as the application's own role, whether it answers and fits this build. Never throws. */
export async function checkHealth(): Promise<Health> {
  try {
    const migrations = compareMigrations(expectedMigrations(), await listApplied());
    return { status: migrations === 'current' ? 'ok' : 'unavailable', database: 'ok', migrations };
  } catch (error) {
    // The reason goes to the log alone: its text could name hosts and roles to a stranger.
    logBug(error, 'health');
    return { status: 'unavailable', database: 'unreachable', migrations: 'unknown' };
  }
}
