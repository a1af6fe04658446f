import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { launcherEnv } from '@/lib/env';
import { openDataFolder } from '../data-folder/data-folder';
import { findRunning } from '../data-folder/run-file';
import { readDemoPassword } from '../data-folder/secrets';
import { photographPerson, photographSignIn } from '../screenshots/photograph';
import { PEOPLE } from '../screenshots/plan';
import { Refusal } from '../setup/refusal.mjs';
import { step } from '../setup/step.mjs';
import { ensureChromium } from '../system/chromium';

/** `npm run screenshots -- DIR`: every page of every role, from the portal that is running. */
export async function run([folder]: readonly string[]): Promise<number> {
  if (!folder) throw new Refusal('Ghi thư mục để ảnh: npm run screenshots -- THU-MUC');
  const env = launcherEnv();
  const dataDir = openDataFolder(env.dataDir);
  const address = findRunning(dataDir)?.address;
  if (!address) throw new Refusal('Cổng chưa chạy: chạy «npm start» ở cửa sổ khác trước.');
  const studio = { address, password: readDemoPassword(dataDir, env.demoPassword), folder: resolve(folder) };
  mkdirSync(studio.folder, { recursive: true });
  const browser = await chromium.launch({
    executablePath: await ensureChromium(env.chromiumPath),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  try {
    await step('Trang đăng nhập', () => photographSignIn(browser, studio));
    for (const person of PEOPLE) {
      await step(person.login, async (note) => {
        const missing = await photographPerson(browser, studio, person);
        note(missing.length > 0 ? `không có để chụp: ${missing.join(', ')}` : `${person.shots.length} trang`);
      });
    }
  } finally {
    await browser.close();
  }
  return 0;
}
