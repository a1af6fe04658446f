import 'server-only';
import { asWorker } from '@/lib/db/scope';
import type { Task } from '@/lib/jobs/task';

/** Rows of each kind that one transaction lets go. */
const PIECE = 5_000;

/** Lets go of what has served: answers to requests, throttles of sign-in, old notices and the record of old mail. */
export const forgetWhatHasServed: Task = {
  name: 'forget_what_has_served',
  when: { dailyAt: '2:30' },
  run: async () => {
    for (let gone = PIECE; gone >= PIECE;) {
      const [row] = await asWorker(
        (tx) => tx.$queryRaw<{ gone: number }[]>`SELECT forget_what_has_served(${PIECE}) AS gone`,
      );
      gone = row?.gone ?? 0;
    }
  },
};
