import { describe, expect, it } from 'vitest';
import { countPlaywright } from './playwright-report';
import { total, verdict } from './result';
import { countVitest } from './vitest-report';

const vitest = (...files: [string, ...string[]][]) =>
  JSON.stringify({
    testResults: files.map(([status, ...tests]) => ({
      status,
      assertionResults: tests.map((test, index) => ({ status: test, fullName: `${test} ${index}` })),
    })),
  });

const playwright = (...statuses: string[]) =>
  JSON.stringify({
    suites: [
      {
        suites: [{ specs: statuses.map((status) => ({ title: status, tests: [{ status }] })) }],
      },
    ],
  });

describe('countVitest', () => {
  it.each([
    ['all passed', vitest(['passed', 'passed', 'passed']), 0, [2, 0, 0]],
    ['one failed', vitest(['failed', 'passed', 'failed']), 1, [1, 1, 0]],
    ['a file that cannot be read', vitest(['failed'], ['passed', 'passed']), 1, [1, 1, 0]],
    ['a hook that failed after its tests', vitest(['failed', 'passed']), 1, [1, 1, 0]],
    ['skipped and todo', vitest(['passed', 'skipped', 'todo', 'passed']), 0, [1, 0, 2]],
    ['an error outside the tests', vitest(['passed', 'passed']), 1, [1, 1, 0]],
    ['no report', undefined, 1, [0, 1, 0]],
    ['no report in spite of success', undefined, 0, [0, 1, 0]],
  ])('%s', (_, report, code, [passed, failed, skipped]) => {
    const result = countVitest(report, code, '');
    expect([result.passed, result.failed, result.skipped.length]).toEqual([passed, failed, skipped]);
  });
});

describe('countPlaywright', () => {
  it.each([
    ['all passed', playwright('expected', 'expected'), 0, [2, 0, 0]],
    ['one failed', playwright('expected', 'unexpected'), 1, [1, 1, 0]],
    ['one passed only when repeated', playwright('expected', 'flaky'), 0, [1, 1, 0]],
    ['one skipped', playwright('expected', 'skipped'), 0, [1, 0, 1]],
    ['no test found', playwright(), 1, [0, 1, 0]],
    ['no report', undefined, 0, [0, 1, 0]],
  ])('%s', (_, report, code, [passed, failed, skipped]) => {
    const result = countPlaywright(report, code, '');
    expect([result.passed, result.failed, result.skipped.length]).toEqual([passed, failed, skipped]);
  });
});

describe('total', () => {
  it('adds the suites up', () => {
    expect(total([verdict(0, ''), verdict(2, ''), countVitest(vitest(['passed', 'passed']), 0, '')])).toEqual(
      {
        passed: 2,
        failed: 1,
      },
    );
  });
});
