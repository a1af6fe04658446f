import 'server-only';
import { asWorker, type ScopedTx } from '@/lib/db/scope';

export const IMPORT_WORKS = ['read', 'apply', 'undo'] as const;
export type ImportWork = (typeof IMPORT_WORKS)[number];

/** A piece of work that a runner has taken. */
export type Job = {
  readonly cityId: string;
  readonly batchId: string;
  /** In whose name, with whose rights. */
  readonly membershipId: string;
  readonly work: ImportWork;
  /** How often it was begun, this time included. */
  readonly attempts: number;
};

/** A runner that lives renews its lease several times before this is over. */
const LEASE_SECONDS = 20;
/** Runners of one machine that work at the same time (C-33). */
const PLACES = 2;

/** Whether this person's last import is still waiting or being worked on. */
export async function isBusy(tx: ScopedTx, cityId: string, membershipId: string): Promise<boolean> {
  return (await tx.importJob.count({ where: { cityId, membershipId } })) > 0;
}

/** Puts work in the queue, in the transaction of the act that asks for it. A second piece for one person is refused. */
export async function enqueue(
  tx: ScopedTx,
  job: Omit<Job, 'attempts'> & { readonly communeId: string | null },
): Promise<void> {
  // Not create(): RETURNING is nothing that is needed here.
  await tx.$executeRaw`
    INSERT INTO import_job (city_id, batch_id, commune_id, membership_id, work)
    VALUES (${job.cityId}::uuid, ${job.batchId}::uuid, ${job.communeId}::uuid, ${job.membershipId}::uuid, ${job.work})`;
}

/**
 * Takes the oldest work that nobody alive is doing.
 * @returns null when there is none, or when this machine has all its places taken.
 */
export function claimJob(runnerId: string, machine: string): Promise<Job | null> {
  return asWorker(async (tx) => {
    // Counting places and taking one must not be interleaved with another runner's.
    await tx.$queryRaw`SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtext(${`imports on ${machine}`}))) lock`;
    const [job] = await tx.$queryRaw<Job[]>`
      UPDATE import_job j
         SET runner_id = ${runnerId}::uuid, machine = ${machine}, attempts = j.attempts + 1, done = 0, total = 0,
             leased_until = now() + make_interval(secs => ${LEASE_SECONDS})
        FROM (SELECT city_id, batch_id FROM import_job WHERE coalesce(leased_until < now(), true)
               ORDER BY queued_at LIMIT 1 FOR UPDATE SKIP LOCKED) waiting
       WHERE j.city_id = waiting.city_id AND j.batch_id = waiting.batch_id
         AND (SELECT count(*) FROM import_job WHERE machine = ${machine} AND leased_until >= now()) < ${PLACES}
      RETURNING j.city_id AS "cityId", j.batch_id AS "batchId", j.membership_id AS "membershipId", j.work, j.attempts`;
    return job ?? null;
  });
}

/**
 * Says that the runner lives and how far it is.
 * @returns false when the work is no longer this runner's: it was taken for dead.
 */
export function renewLease(
  job: Pick<Job, 'cityId' | 'batchId'>,
  runnerId: string,
  progress: { readonly done: number; readonly total: number },
): Promise<boolean> {
  return asWorker(async (tx) => {
    const renewed = await tx.$executeRaw`
      UPDATE import_job
         SET leased_until = now() + make_interval(secs => ${LEASE_SECONDS}), done = ${progress.done}, total = ${progress.total}
       WHERE city_id = ${job.cityId}::uuid AND batch_id = ${job.batchId}::uuid AND runner_id = ${runnerId}::uuid`;
    return renewed === 1;
  });
}

/** Takes finished work out of the queue. */
export async function finishJob(job: Pick<Job, 'cityId' | 'batchId'>, runnerId: string): Promise<void> {
  await asWorker(
    (tx) => tx.$executeRaw`
      DELETE FROM import_job
       WHERE city_id = ${job.cityId}::uuid AND batch_id = ${job.batchId}::uuid AND runner_id = ${runnerId}::uuid`,
  );
}

/**
 * Gives back what a runner that ended left undone, without waiting for its lease.
 * @returns whether work waits.
 */
export function releaseRunner(runnerId: string): Promise<boolean> {
  return asWorker(async (tx) => {
    await tx.$executeRaw`UPDATE import_job SET leased_until = NULL WHERE runner_id = ${runnerId}::uuid`;
    const [found] = await tx.$queryRaw<{ waits: boolean }[]>`
      SELECT EXISTS (SELECT 1 FROM import_job WHERE coalesce(leased_until < now(), true)) AS waits`;
    return found?.waits ?? false;
  });
}

/** Empties batches nobody touched for thirty days. */
export async function forgetOldImports(): Promise<void> {
  await asWorker((tx) => tx.$queryRaw`SELECT forget_old_imports()`);
}
