const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** What a command has started, to be ended in the reverse order, whichever way the command ends. */
export class Shutdown {
  private readonly steps: (() => Promise<void> | void)[] = [];
  private ending: Promise<void> | undefined;

  /** @param exitCode of a command that was told to stop: 0 when stopping is how it normally ends */
  constructor(exitCode: number) {
    for (const name of SIGNALS) {
      // A second Ctrl-C, or npm's copy of the first, waits for the same end.
      process.on(name, () => void this.run().then(() => process.exit(exitCode)));
    }
  }

  /** Adds the end of something just started. */
  add(step: () => Promise<void> | void): void {
    this.steps.push(step);
  }

  /** Ends everything; a second call waits for the first. */
  run(): Promise<void> {
    this.ending ??= this.endAll();
    return this.ending;
  }

  /** Whether the end has begun, so that a process that goes away is no surprise. */
  get begun(): boolean {
    return this.ending !== undefined;
  }

  private async endAll(): Promise<void> {
    for (let step = this.steps.pop(); step; step = this.steps.pop()) await step();
  }
}
