import { isDemoUnfinished } from '../data-folder/demo-marker';
import { openDatabase, prepareDatabase, type Database } from '../database/database';
import { removeEmbedded } from '../postgres/embedded';
import { Refusal } from '../setup/refusal.mjs';
import { step } from '../setup/step.mjs';
import type { Shutdown } from '../system/shutdown';
import type { LauncherEnv } from '@/lib/env';

/** A demo cut short cannot be told from a whole one, so it begins again; nobody has worked in it yet. */
async function clearUnfinishedDemo(dataDir: string, env: LauncherEnv): Promise<void> {
  if (!isDemoUnfinished(dataDir)) return;
  if (env.database) {
    throw new Refusal('Lần nạp dữ liệu mẫu trước bị cắt ngang: tạo lại cơ sở dữ liệu trống rồi chạy lại.');
  }
  await removeEmbedded(dataDir);
}

/**
 * Opens a command's database and brings it up to date, step by step before the person's eyes.
 * @param shutdown closes it at the end
 */
export async function openPreparedDatabase(
  dataDir: string,
  env: LauncherEnv,
  shutdown: Shutdown,
): Promise<Database> {
  await clearUnfinishedDemo(dataDir, env);
  const database = await step('PostgreSQL', () => openDatabase(dataDir, env.database));
  shutdown.add(() => database.close());
  await step('Cấu trúc dữ liệu', async (note) => {
    const applied = await prepareDatabase(database);
    note(applied.length > 0 ? `${applied.length} bước mới` : 'không đổi');
  });
  return database;
}
