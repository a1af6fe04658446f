import { buildIfChanged } from '../serve/build';
import { runNode } from '../system/run-program';
import { verdict, type SuiteResult } from './result';

async function check(script: string, args: readonly string[]): Promise<SuiteResult> {
  const { code, output } = await runNode(script, args);
  return verdict(code, output);
}

/** Every file as the formatter would write it. */
export const checkFormat = () => check('node_modules/prettier/bin/prettier.cjs', ['--check', '.']);

/** No rule of the linter broken, and no warning either. */
export const checkLint = () => check('node_modules/eslint/bin/eslint.js', ['--max-warnings=0', '.']);

/** Types of the whole project, tests and commands included. */
export const checkTypes = () => check('node_modules/typescript/bin/tsc', ['--noEmit']);

/** The production build; one made from the very same sources counts. */
export async function checkBuild(): Promise<SuiteResult> {
  const result = await buildIfChanged();
  return verdict(result?.code ?? 0, result?.output ?? '');
}
