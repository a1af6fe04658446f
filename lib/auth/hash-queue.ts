/** Thrown when so many wait that the last would give up before their turn: better to say so at once. */
export class HashQueueFull extends Error {
  override name = 'HashQueueFull';
}

/** Does a piece of work when its turn comes. `started` counts all that had their turn. */
export type WorkLine = (<T>(work: () => Promise<T>) => Promise<T>) & { readonly started: () => number };

/**
 * Lets `slots` pieces of work run at a time, the others wait in line. A hash costs 19 MiB and tens of milliseconds of a
 * core: without a line a hundred people signing in at eight o'clock would stop every page (C-10).
 */
export function workLine(slots: number, longest: number): WorkLine {
  const waiting: (() => void)[] = [];
  let running = 0;
  let started = 0;

  const inLine = async <T>(work: () => Promise<T>): Promise<T> => {
    if (running < slots) running += 1;
    else if (waiting.length >= longest) throw new HashQueueFull();
    else await new Promise<void>((turn) => waiting.push(turn));
    started += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift(); // the slot is handed on, not freed: nobody can slip in between
      if (next) next();
      else running -= 1;
    }
  };
  return Object.assign(inLine, { started: () => started });
}

/** The process's line for password hashes. Two hundred in line is about three seconds of waiting. */
export const inHashQueue = workLine(2, 200);
