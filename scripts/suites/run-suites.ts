import { duration } from '../setup/step.mjs';
import { describeFailure } from '../setup/refusal.mjs';
import { verdict, type SuiteResult } from './result';

/** One suite of `npm test`. */
export interface Suite {
  readonly name: string;
  run(): Promise<SuiteResult>;
}

function tell(name: string, { passed, failed, skipped, output }: SuiteResult, ms: number): void {
  const mark = failed === 0 ? '✓' : '✗';
  console.log(`  ${mark} ${name}: ${passed} đạt, ${failed} không đạt (${duration(ms)})`);
  if (skipped.length > 0) console.log(`    Không chạy ${skipped.length} bài: ${skipped.join('; ')}`);
  if (failed > 0) console.log(output.trimEnd());
}

/** Runs one suite and tells how it ended; whatever it throws is its failure, and the others go on. */
async function runSuite({ name, run }: Suite): Promise<SuiteResult> {
  const started = performance.now();
  console.log(`  … ${name}`);
  const result = await run().catch((error: unknown) => verdict(1, describeFailure(error)));
  tell(name, result, performance.now() - started);
  return result;
}

/** Runs suites one after another. */
export async function runLane(suites: readonly Suite[]): Promise<SuiteResult[]> {
  const results: SuiteResult[] = [];
  for (const suite of suites) results.push(await runSuite(suite));
  return results;
}
