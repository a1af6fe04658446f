import { randomBytes } from 'node:crypto';
import { loadDemo } from '@/prisma/demo/load';
import { makePassword } from '../data-folder/secrets';
import { prepareDatabase } from '../database/database';
import { startThrowaway } from '../postgres/throwaway';
import { buildIfChanged } from '../serve/build';
import { startWebServer } from '../serve/web-server';
import { ensureChromium } from '../system/chromium';
import { findFreePort } from '../system/port';
import { runProgram } from '../system/run-program';
import type { Shutdown } from '../system/shutdown';
import { countPlaywright } from './playwright-report';
import { withReportFile } from './report-file';
import { verdict, type SuiteResult } from './result';

const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js';
/** Builders import modules marked «server-only», which is what the journeys' own process is. */
const AS_SERVER = '--conditions=react-server';

/** The journeys, in a real browser, against the production build with a small demo of its own. */
export async function runE2e(
  args: readonly string[],
  chromiumPath: string | undefined,
  shutdown: Shutdown,
): Promise<SuiteResult> {
  const built = await buildIfChanged();
  if (built && built.code !== 0) return verdict(built.code, built.output);
  const chromium = await ensureChromium(chromiumPath);
  const database = await startThrowaway();
  shutdown.add(() => database.stop());
  await prepareDatabase(database);
  const password = makePassword();
  await loadDemo({ ownerUrl: database.ownerUrl, size: 'small', password });
  const port = await findFreePort();
  const publicOrigin = `http://localhost:${port}`;
  const authSecret = randomBytes(32).toString('base64url');
  const web = await startWebServer({
    mode: 'start',
    port,
    publicOrigin,
    appUrl: database.appUrl,
    authSecret,
  });
  shutdown.add(() => web.stop());
  const { result, report } = await withReportFile((file) =>
    runProgram(process.execPath, [AS_SERVER, PLAYWRIGHT, 'test', ...args], {
      CHROMIUM_PATH: chromium,
      E2E_BASE_URL: publicOrigin,
      E2E_PASSWORD: password,
      E2E_DATABASE_URL: database.appUrl,
      E2E_DATABASE_OWNER_URL: database.ownerUrl,
      // The builders that the database tests share with the journeys look here.
      TEST_DATABASE_OWNER_URL: database.ownerUrl,
      DATABASE_URL: database.appUrl,
      PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    }),
  );
  return countPlaywright(report, result.code, result.output);
}
