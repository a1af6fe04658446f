import { randomBytes } from 'node:crypto';
import { loadDemo, type DemoSize } from '@/prisma/demo/load';
import { makePassword } from '../data-folder/secrets';
import { prepareDatabase } from '../database/database';
import { startThrowaway } from '../postgres/throwaway';
import { startWebServer } from '../serve/web-server';
import { step } from '../setup/step.mjs';
import { findFreePort } from '../system/port';
import type { Shutdown } from '../system/shutdown';
import { openInsider, type Insider } from './insider/open';
import { signIn } from './sign-in';
import type { WebClient } from './web-client';

/** A portal of its own to measure: database, demo, web server, and the process inside. */
export type Stage = {
  readonly size: DemoSize;
  readonly origin: string;
  readonly ownerUrl: string;
  /** The process id of the web server. */
  readonly webPid: number;
  readonly insider: Insider;
  signIn(login: string): Promise<WebClient>;
};

const count = new Intl.NumberFormat('vi-VN');

async function openDatabase(size: DemoSize, historyFactor: number, password: string, shutdown: Shutdown) {
  // Durable: a commit that does not wait for the disk would flatter every write.
  const database = await startThrowaway({ durable: true });
  shutdown.add(() => database.stop());
  await prepareDatabase(database);
  const loading = historyFactor === 1 ? size : `${size} × ${count.format(historyFactor)}`;
  await step(`Dữ liệu mẫu ${loading}`, async (note) => {
    const { ownerUrl } = database;
    const { cases } = await loadDemo({ ownerUrl, size, password, historyFactor, onProgress: note });
    note(`${count.format(cases)} vụ việc`);
  });
  return database;
}

/**
 * Brings up a portal with demo data, as production serves it.
 * @param historyFactor multiplies the number of cases
 * @param shutdown ends it all
 */
export async function openStage(size: DemoSize, historyFactor: number, shutdown: Shutdown): Promise<Stage> {
  const password = makePassword();
  const { ownerUrl, appUrl } = await openDatabase(size, historyFactor, password, shutdown);
  const port = await findFreePort();
  const origin = `http://localhost:${port}`;
  const authSecret = randomBytes(32).toString('base64url');
  const web = await startWebServer({ mode: 'start', port, publicOrigin: origin, appUrl, authSecret });
  shutdown.add(() => web.stop());
  const insider = openInsider({ ownerUrl, appUrl });
  shutdown.add(() => insider.close());
  return {
    size,
    origin,
    ownerUrl,
    webPid: web.pid,
    insider,
    signIn: (login) => signIn(origin, login, password),
  };
}
