import type { Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';

/** Lets other work go on, and waits while the person's line is slower than the database. */
export async function waitForRoom(out: Writable): Promise<void> {
  await setImmediate();
  if (!out.writableNeedDrain || out.destroyed) return;
  await new Promise<void>((resolve) => {
    const go = () => {
      out.off('drain', go).off('close', go);
      resolve();
    };
    out.once('drain', go).once('close', go);
  });
}
