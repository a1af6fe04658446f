/** How one suite of `npm test` ended. */
export interface SuiteResult {
  readonly passed: number;
  readonly failed: number;
  /** Names of the tests that did not run; they are told, not hidden. */
  readonly skipped: readonly string[];
  /** What the tools printed; shown when something failed. */
  readonly output: string;
}

/** The result of a tool that only says yes or no. */
export function verdict(code: number, output: string): SuiteResult {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: [], output };
}

/** Adds up the suites of a run. */
export function total(results: readonly SuiteResult[]): { passed: number; failed: number } {
  const sum = (pick: (result: SuiteResult) => number) =>
    results.reduce((all, result) => all + pick(result), 0);
  return { passed: sum(({ passed }) => passed), failed: sum(({ failed }) => failed) };
}
