import { totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { launcherEnv } from '@/lib/env';
import { ensurePrismaClient } from '../serve/prisma-client';
import { Refusal } from '../setup/refusal.mjs';
import { checkBuild, checkFormat, checkLint, checkTypes } from '../suites/checks';
import { runE2e } from '../suites/e2e';
import { total, type SuiteResult } from '../suites/result';
import { runLane, type Suite } from '../suites/run-suites';
import { runDb, runUnit } from '../suites/vitest';
import { Shutdown } from '../system/shutdown';

const NAMES = ['format', 'lint', 'types', 'unit', 'db', 'build', 'e2e'] as const;
type Name = (typeof NAMES)[number];

/** Two lanes at once need about this much: a build takes one gigabyte, the linter nearly as much. */
const MEMORY_FOR_TWO_LANES = 3 * 1024 ** 3;

function parseOnly(value: string | undefined): readonly Name[] {
  if (value === undefined) return NAMES;
  const chosen = value.split(',');
  const unknown = chosen.filter((name) => !NAMES.some((known) => known === name));
  if (unknown.length > 0)
    throw new Refusal(`Không có bộ kiểm thử «${unknown.join(', ')}»: chọn trong ${NAMES.join(', ')}.`);
  return NAMES.filter((name) => chosen.includes(name));
}

/** The last line, and the exit code. */
function conclude(results: readonly SuiteResult[]): number {
  const { passed, failed } = total(results);
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 || passed === 0 ? 1 : 0;
}

/**
 * `npm test`: every suite, or those of `--only=unit,e2e`; other arguments go to vitest and Playwright. The last line
 * is «N passed, N failed», alone.
 * @returns 1 when something failed or nothing ran
 */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { only: { type: 'string' } },
    allowPositionals: true,
  });
  const chosen = parseOnly(values.only);
  const env = launcherEnv();
  const shutdown = new Shutdown(1);
  const suites: Record<Name, () => ReturnType<Suite['run']>> = {
    format: checkFormat,
    lint: checkLint,
    types: checkTypes,
    unit: () => runUnit(positionals),
    db: () => runDb(positionals, shutdown),
    build: checkBuild,
    e2e: () => runE2e(positionals, env.chromiumPath, shutdown),
  };
  const lane = (...names: Name[]) =>
    runLane(names.filter((name) => chosen.includes(name)).map((name) => ({ name, run: suites[name] })));
  try {
    await ensurePrismaClient();
    // The type check reads types that the build writes, so it follows it.
    const first = () => lane('build', 'types');
    const second = () => lane('format', 'lint', 'unit', 'db');
    const results =
      totalmem() < MEMORY_FOR_TWO_LANES
        ? [await first(), await second()]
        : await Promise.all([first(), second()]);
    results.push(await lane('e2e'));
    return conclude(results.flat());
  } finally {
    await shutdown.run();
  }
}
