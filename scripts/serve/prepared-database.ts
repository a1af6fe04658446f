import { openDatabase, prepareDatabase, type Database } from '../database/database';
import { step } from '../setup/step.mjs';
import type { Shutdown } from '../system/shutdown';
import type { LauncherEnv } from '@/lib/env';

/**
 * Opens a command's database and brings it up to date, step by step before the person's eyes.
 * @param shutdown closes it at the end
 */
export async function openPreparedDatabase(
  dataDir: string,
  env: LauncherEnv,
  shutdown: Shutdown,
): Promise<Database> {
  const database = await step('PostgreSQL', () => openDatabase(dataDir, env.database));
  shutdown.add(() => database.close());
  await step('Cấu trúc dữ liệu', async (note) => {
    const applied = await prepareDatabase(database);
    note(applied.length > 0 ? `${applied.length} bước mới` : 'không đổi');
  });
  return database;
}
