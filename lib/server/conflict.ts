/** What somebody else wrote while this person was typing; shown beside what was typed, never merged silently. */
export type Conflict = {
  readonly by: string;
  readonly at: string;
  readonly current: Readonly<Record<string, string>>;
};

/** Thrown by `update…` queries when the version has moved on; the action door turns it into the conflict answer. */
export class ConflictError extends Error {
  constructor(readonly conflict: Conflict) {
    super('version conflict');
    this.name = 'ConflictError';
  }
}
