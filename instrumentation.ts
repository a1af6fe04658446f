/** Runs once when the server starts, before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { refuseUnsafeDatabase } = await import('@/lib/server/refuse-unsafe-database');
    await refuseUnsafeDatabase();
    const { watchDueChanges } = await import('@/lib/features/unit-changes/due/watch-due-changes');
    watchDueChanges();
    // Import work that the last server left half way is taken up again.
    const { startRunner } = await import('@/lib/features/imports/queue/start-runner');
    startRunner();
    const { startJobs } = await import('@/lib/jobs/start-jobs');
    const { TASKS } = await import('@/tasks');
    startJobs(TASKS);
  }
}
