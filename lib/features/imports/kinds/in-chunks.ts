/** PostgreSQL takes 65,535 values in one statement; rows of the widest table here have twenty. */
const ROWS = 2_000;

/** Does `write` for a few thousand rows at a time, one after the other, telling how many are done. */
export async function inChunks<T>(
  rows: readonly T[],
  write: (part: readonly T[]) => Promise<unknown>,
  done: (count: number) => void = () => undefined,
): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS) {
    const part = rows.slice(from, from + ROWS);
    await write(part);
    done(part.length);
  }
}
