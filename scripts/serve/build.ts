import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fingerprint } from '../system/fingerprint';
import { runNode, type ProgramResult } from '../system/run-program';

const STAMP = '.next/fingerprint';

/** All that goes into the web application. */
const SOURCES = [
  'app',
  'components',
  'lib',
  'prisma/schema',
  'public',
  'instrumentation.ts',
  'next.config.ts',
  'package-lock.json',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.build.json',
  'tsconfig.json',
];

const isTest = (path: string) => /\.test\.tsx?$/.test(path);

/** Builds the web application, whatever was built before. */
async function build(current: string): Promise<ProgramResult> {
  const result = await runNode('node_modules/next/dist/bin/next', ['build'], {
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
  });
  if (result.code === 0) writeFileSync(STAMP, current);
  return result;
}

/**
 * Builds the web application when its sources have changed since the last successful build.
 * @returns undefined when they have not; else how the build ended
 */
export async function buildIfChanged(): Promise<ProgramResult | undefined> {
  const current = fingerprint(SOURCES, isTest);
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === current) return undefined;
  return build(current);
}
