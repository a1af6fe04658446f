import { z } from 'zod';
import type { SuiteResult } from './result';

const specSchema = z.object({
  title: z.string(),
  tests: z.array(z.object({ status: z.enum(['expected', 'unexpected', 'flaky', 'skipped']) })),
});

interface Suite {
  specs?: z.infer<typeof specSchema>[];
  suites?: Suite[];
}

const suiteSchema: z.ZodType<Suite> = z.lazy(() =>
  z.object({ specs: z.array(specSchema).optional(), suites: z.array(suiteSchema).optional() }),
);

/** The part of Playwright's JSON report that counts. */
const reportSchema = z.object({ suites: z.array(suiteSchema) });

function specsOf({ specs = [], suites = [] }: Suite): z.infer<typeof specSchema>[] {
  return [...specs, ...suites.flatMap(specsOf)];
}

/**
 * Counts a Playwright run. A test that passed only when repeated has failed.
 * @param report its JSON report; undefined when it wrote none
 * @param code its exit code: not 0 with no failed test is a failure too (no tests, a broken file)
 */
export function countPlaywright(report: string | undefined, code: number, output: string): SuiteResult {
  if (report === undefined) return { passed: 0, failed: 1, skipped: [], output };
  const tests = reportSchema
    .parse(JSON.parse(report))
    .suites.flatMap(specsOf)
    .flatMap(({ title, tests: runs }) => runs.map(({ status }) => ({ title, status })));
  const failed = tests.filter(({ status }) => status === 'unexpected' || status === 'flaky').length;
  return {
    passed: tests.filter(({ status }) => status === 'expected').length,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: tests.filter(({ status }) => status === 'skipped').map(({ title }) => title),
    output,
  };
}
