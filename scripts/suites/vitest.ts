import { randomBytes } from 'node:crypto';
import { prepareDatabase } from '../database/database';
import { startThrowaway } from '../postgres/throwaway';
import { runNode } from '../system/run-program';
import type { Shutdown } from '../system/shutdown';
import { withReportFile } from './report-file';
import type { SuiteResult } from './result';
import { countVitest } from './vitest-report';

async function runVitest(
  project: 'unit' | 'db',
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<SuiteResult> {
  const { result, report } = await withReportFile((file) =>
    runNode(
      'node_modules/vitest/vitest.mjs',
      [
        'run',
        `--project=${project}`,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${file}`,
        ...args,
      ],
      { NODE_ENV: 'test', ...env },
    ),
  );
  return countVitest(report, result.code, result.output);
}

/** Rules and other pure parts: no database, no browser. */
export function runUnit(args: readonly string[]): Promise<SuiteResult> {
  return runVitest('unit', args, {});
}

/** Everything that talks to PostgreSQL, on a server of its own that is gone afterwards. */
export async function runDb(args: readonly string[], shutdown: Shutdown): Promise<SuiteResult> {
  const database = await startThrowaway();
  shutdown.add(() => database.stop());
  await prepareDatabase(database);
  return runVitest('db', args, {
    TEST_DATABASE_URL: database.appUrl,
    TEST_DATABASE_OWNER_URL: database.ownerUrl,
    DATABASE_URL: database.appUrl,
    DATABASE_OWNER_URL: '',
    AUTH_SECRET: randomBytes(32).toString('base64url'),
    PUBLIC_URL: '',
  });
}
