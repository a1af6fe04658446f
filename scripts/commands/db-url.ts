import { launcherEnv } from '@/lib/env';
import { openDataFolder } from '../data-folder/data-folder';
import { findRunning } from '../data-folder/run-file';
import { Refusal } from '../setup/refusal.mjs';

/** `npm run db:url`: the owner's connection to the running database, alone on stdout. */
export async function run(): Promise<number> {
  const env = launcherEnv();
  const url = env.database?.ownerUrl ?? findRunning(openDataFolder(env.dataDir))?.database?.ownerUrl;
  if (!url) throw new Refusal('Cơ sở dữ liệu chưa chạy: chạy «npm start» trước.');
  console.log(url);
  return 0;
}
