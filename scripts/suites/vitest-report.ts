import { z } from 'zod';
import type { SuiteResult } from './result';

/** The part of vitest's JSON report that counts. */
const reportSchema = z.object({
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string(), fullName: z.string() })),
    }),
  ),
});

/**
 * Counts a vitest run.
 * @param report its JSON report; undefined when it wrote none
 * @param code its exit code: not 0 with no failed test is a failure too (an error outside a test)
 */
export function countVitest(report: string | undefined, code: number, output: string): SuiteResult {
  if (report === undefined) return { passed: 0, failed: 1, skipped: [], output };
  const files = reportSchema.parse(JSON.parse(report)).testResults;
  const tests = files.flatMap((file) => file.assertionResults);
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const failedTests = tests.filter(({ status }) => status === 'failed').length;
  // A file that could not even be read has no tests to fail.
  const brokenFiles = files.filter(
    (file) => file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed'),
  ).length;
  const failed = failedTests + brokenFiles;
  const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed');
  return {
    passed,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: skipped.map(({ fullName }) => fullName),
    output,
  };
}
