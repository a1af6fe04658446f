/** When a task runs, by the clock of Viet Nam. */
export type When =
  { readonly every: 'minute' | 'five minutes' | 'hour' } | { readonly dailyAt: `${number}:${number}` };

/**
 * Something the server does without being asked. It may run twice, in two processes at once, and may be killed at any
 * moment: what it writes must bear that.
 */
export type Task = {
  /** Lower case and underscores; the queue knows it by this name. */
  readonly name: string;
  readonly when: When;
  /** A server that begins sees to it at once, besides. */
  readonly atStart?: true;
  readonly run: () => Promise<void>;
};
