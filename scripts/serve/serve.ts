import { openDataFolder } from '../data-folder/data-folder';
import { claimDataFolder, markProcess } from '../data-folder/run-file';
import { readDemoPassword, readSecrets } from '../data-folder/secrets';
import { findAccounts } from '../database/accounts';
import { Refusal } from '../setup/refusal.mjs';
import { step } from '../setup/step.mjs';
import { isPortFree } from '../system/port';
import { Shutdown } from '../system/shutdown';
import { launcherEnv } from '@/lib/env';
import { DEMO_LOGINS } from './demo-accounts';
import { ensureDemoData } from './demo-data';
import { ensureBuild } from './ensure-build';
import { openPreparedDatabase } from './prepared-database';
import { ensurePrismaClient } from './prisma-client';
import { startWebServer, type WebServer, type WebServerPlan } from './web-server';
import { welcome } from './welcome';

async function checkPort(port: number): Promise<void> {
  if (await isPortFree(port)) return;
  throw new Refusal(`Cổng mạng ${port} đang có chương trình khác dùng: đặt PORT=<số khác> rồi chạy lại.`);
}

/** Waits until a part that should run for ever ends by itself. */
async function watch(
  web: WebServer,
  database: { readonly ended: Promise<void> },
  shutdown: Shutdown,
): Promise<void> {
  const broken = await Promise.race([
    web.ended.then(() => 'Máy chủ web'),
    database.ended.then(() => 'PostgreSQL'),
  ]);
  if (shutdown.begun) return;
  throw new Refusal(`${broken} đã dừng ngoài ý muốn: chạy lại lệnh để khởi động lại cổng.`);
}

/**
 * Brings up the whole portal and serves until it is told to stop.
 * @param mode `start` builds and serves as people will use it, `dev` follows the source files
 */
export async function serve(mode: WebServerPlan['mode']): Promise<void> {
  const env = launcherEnv();
  const dataDir = openDataFolder(env.dataDir);
  const claim = await claimDataFolder(dataDir);
  const shutdown = new Shutdown(0);
  shutdown.add(() => claim.release());
  try {
    await checkPort(env.port);
    const database = await openPreparedDatabase(dataDir, env, shutdown);
    const { demo: size, demoPassword: chosenPassword } = env;
    await ensureDemoData({ dataDir, ownerUrl: database.ownerUrl, size, chosenPassword });
    claim.note({ database: { ownerUrl: database.ownerUrl, appUrl: database.appUrl } });
    await step('Trình truy cập dữ liệu', async (note) =>
      note((await ensurePrismaClient()) ? 'tạo mới' : 'không đổi'),
    );
    if (mode === 'start') await ensureBuild();
    const address = env.publicUrl ?? `http://localhost:${env.port}`;
    const authSecret = env.authSecret ?? readSecrets(dataDir).authSecret;
    const plan: WebServerPlan = {
      mode,
      port: env.port,
      publicOrigin: address,
      appUrl: database.appUrl,
      authSecret,
    };
    const web = await step('Máy chủ web', () => startWebServer(plan));
    shutdown.add(() => web.stop());
    claim.note({ web: markProcess(web.pid), address });
    const logins = await findAccounts(database.ownerUrl, DEMO_LOGINS);
    console.log(welcome(address, logins, readDemoPassword(dataDir, env.demoPassword)));
    await watch(web, database, shutdown);
  } finally {
    await shutdown.run();
  }
}
