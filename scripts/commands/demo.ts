import { parseArgs } from 'node:util';
import { launcherEnv } from '@/lib/env';
import { openDataFolder } from '../data-folder/data-folder';
import { claimDataFolder } from '../data-folder/run-file';
import { removeEmbedded } from '../postgres/embedded';
import { loadDemoData, type DemoPlan } from '../serve/demo-data';
import { openPreparedDatabase } from '../serve/prepared-database';
import { Refusal } from '../setup/refusal.mjs';
import { Shutdown } from '../system/shutdown';

const SIZES = ['city', 'nation', 'empty', 'none'] as const satisfies readonly DemoPlan['size'][];

function parseSize(value: string): DemoPlan['size'] {
  const size = SIZES.find((known) => known === value);
  if (!size) throw new Refusal(`Không có cỡ dữ liệu «${value}»: chọn trong ${SIZES.join(', ')}.`);
  return size;
}

/**
 * `npm run demo -- --size=city|nation [--reset]`: loads invented data in place of earlier invented data, and
 * refuses where people have begun to work. `--reset` first removes the embedded database with all it holds; it never
 * touches one that DATABASE_URL names.
 */
export async function run(args: readonly string[]): Promise<number> {
  const options = { size: { type: 'string' }, reset: { type: 'boolean' } } as const;
  const { values } = parseArgs({ args: [...args], options });
  const env = launcherEnv();
  const size = parseSize(values.size ?? env.demo);
  if (values.reset && env.database)
    throw new Refusal('Không xóa cơ sở dữ liệu đặt bởi DATABASE_URL: tự tạo lại nó trống.');
  const dataDir = openDataFolder(env.dataDir);
  const claim = await claimDataFolder(dataDir);
  const shutdown = new Shutdown(1);
  shutdown.add(() => claim.release());
  try {
    if (values.reset) await removeEmbedded(dataDir);
    const database = await openPreparedDatabase(dataDir, env, shutdown);
    await loadDemoData({ dataDir, ownerUrl: database.ownerUrl, size, chosenPassword: env.demoPassword });
    return 0;
  } finally {
    await shutdown.run();
  }
}
