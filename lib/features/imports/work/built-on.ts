/** Somebody went on working with what a batch brought in, so it stays. */
export class BuiltOn extends Error {
  override name = 'BuiltOn';
  /** @param uses on what, each with its number. */
  constructor(readonly uses: readonly string[]) {
    super('built on');
  }
}
