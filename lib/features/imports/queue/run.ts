import { hostname } from 'node:os';
import { doJob } from '@/lib/features/imports/queue/do-job';
import { claimJob, forgetOldImports } from '@/lib/features/imports/queue/jobs';
import { logBug } from '@/lib/http/log';

// The program of the runner: does the import work that waits, piece by piece, and ends. It may be killed at any moment.

const [, , runnerId = ''] = process.argv;
process.once('disconnect', () => process.exit(0));

try {
  for (let job = await claimJob(runnerId, hostname()); job; job = await claimJob(runnerId, hostname())) {
    await doJob(job, runnerId);
  }
  await forgetOldImports();
  process.exit(0);
} catch (error) {
  // What was begun stays in the queue; somebody takes it up when the database answers again.
  logBug(error, null);
  process.exit(1);
}
