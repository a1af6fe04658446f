import 'server-only';
import { asWorker } from '@/lib/db/scope';
import { afterFailure, type MailError } from '@/lib/domain/notices/mail-attempts';
import type { Delivery } from '@/lib/features/notices/mail/delivery';

// The states of a message, each step a transaction of its own (docs/decisions/0011-jobs.md). Every step asks whether the
// message is still this worker's: one that was only asleep finds that it is not, and leaves it alone.

/** Longer than a whole conversation with a mail server may take (lib/mail/mail-line). */
const LEASE_SECONDS = 180;

/**
 * Sets right what dead workers left: of a message that was only claimed nothing has left, so it waits again; one that
 * was being handed over may have arrived, so it is not sent again.
 */
export async function takeBackAbandoned(): Promise<void> {
  await asWorker(async (tx) => {
    await tx.$executeRaw`
      UPDATE mail_delivery SET state = 'uncertain', ended_at = now()
       WHERE state = 'sending' AND leased_until < now()`;
    // Of several that would wait for one person, one says everything there is to say.
    await tx.$executeRaw`
      UPDATE mail_delivery d
         SET state = CASE WHEN first.is_first THEN 'queued' ELSE 'needless' END,
             ended_at = CASE WHEN first.is_first THEN NULL ELSE now() END
        FROM (SELECT a.city_id, a.id,
                     row_number() OVER (PARTITION BY a.city_id, a.membership_id, a.kind ORDER BY a.created_at, a.id) = 1
                     AND NOT EXISTS (SELECT 1 FROM mail_delivery w WHERE w.state = 'queued' AND w.city_id = a.city_id
                                        AND w.membership_id = a.membership_id AND w.kind = a.kind) AS is_first
                FROM mail_delivery a WHERE a.state = 'claimed' AND a.leased_until < now()) first
       WHERE d.city_id = first.city_id AND d.id = first.id AND d.state = 'claimed' AND d.leased_until < now()`;
  });
}

/** Takes the message that has waited longest past its time; null when none waits. */
export async function claimDelivery(workerId: string): Promise<Delivery | null> {
  const [delivery] = await asWorker(
    (tx) => tx.$queryRaw<Delivery[]>`
      UPDATE mail_delivery d
         SET state = 'claimed', worker_id = ${workerId}::uuid, attempts = d.attempts + 1,
             leased_until = now() + make_interval(secs => ${LEASE_SECONDS})
        FROM (SELECT city_id, id FROM mail_delivery WHERE state = 'queued' AND next_at <= now()
               ORDER BY next_at LIMIT 1 FOR UPDATE SKIP LOCKED) waiting
       WHERE d.city_id = waiting.city_id AND d.id = waiting.id
      RETURNING d.city_id AS "cityId", d.id, d.membership_id AS "membershipId", d.kind, d.attempts,
                extract(epoch FROM now() - d.created_at)::float8 / 3600 AS "waitedHours"`,
  );
  return delivery ?? null;
}

/** Thrown when a message is no longer this worker's. */
export class NoLongerOurs extends Error {
  override name = 'NoLongerOurs';
}

/** From here on the server may have the message: noted before the first byte leaves. @throws NoLongerOurs */
export async function noteHandover({ cityId, id }: Delivery, workerId: string): Promise<void> {
  const noted = await asWorker(
    (tx) => tx.$executeRaw`
      UPDATE mail_delivery SET state = 'sending', leased_until = now() + make_interval(secs => ${LEASE_SECONDS})
       WHERE city_id = ${cityId}::uuid AND id = ${id}::uuid AND worker_id = ${workerId}::uuid AND state = 'claimed'`,
  );
  if (noted === 0) throw new NoLongerOurs();
}

/** The server took it. That the answer came late, when the message was already held for uncertain, changes nothing. */
export async function noteSent(
  { cityId, id }: Delivery,
  workerId: string,
  noticeIds: readonly string[],
): Promise<void> {
  await asWorker(async (tx) => {
    const noted = await tx.$executeRaw`
      UPDATE mail_delivery SET state = 'sent', ended_at = now(), last_error = NULL, told = ${noticeIds.length}
       WHERE city_id = ${cityId}::uuid AND id = ${id}::uuid AND worker_id = ${workerId}::uuid
         AND state IN ('sending', 'uncertain')`;
    if (noted > 0)
      await tx.$queryRaw`SELECT note_told(${cityId}::uuid, ${id}::uuid, ${noticeIds}::uuid[])::text`;
  });
}

/** There is nothing to say, or nobody to say it to. */
export async function noteNeedless({ cityId, id }: Delivery, workerId: string): Promise<void> {
  await asWorker(
    (tx) => tx.$executeRaw`
      UPDATE mail_delivery SET state = 'needless', ended_at = now()
       WHERE city_id = ${cityId}::uuid AND id = ${id}::uuid AND worker_id = ${workerId}::uuid AND state = 'claimed'`,
  );
}

/** It was handed over and no answer came: it may have arrived, so it is not sent again. */
export async function noteUncertain({ cityId, id }: Delivery, workerId: string): Promise<void> {
  await asWorker(
    (tx) => tx.$executeRaw`
      UPDATE mail_delivery SET state = 'uncertain', ended_at = now()
       WHERE city_id = ${cityId}::uuid AND id = ${id}::uuid AND worker_id = ${workerId}::uuid AND state = 'sending'`,
  );
}

/** It did not go out for certain: it waits longer each time, or is given up. */
export async function noteFailure(
  delivery: Delivery,
  workerId: string,
  error: MailError,
  isAddress: boolean,
): Promise<void> {
  const { cityId, id, attempts, waitedHours } = delivery;
  const next = afterFailure(error, attempts, waitedHours);
  await asWorker(async (tx) => {
    if (isAddress) await tx.$queryRaw`SELECT note_refused_address(${cityId}::uuid, ${id}::uuid)::text`;
    if (next.kind === 'failed')
      return tx.$executeRaw`
        UPDATE mail_delivery SET state = 'failed', last_error = ${next.why}, ended_at = now()
         WHERE city_id = ${cityId}::uuid AND id = ${id}::uuid AND worker_id = ${workerId}::uuid
           AND state IN ('claimed', 'sending')`;
    // A newer message of the kind that waits meanwhile will say all of it.
    return tx.$executeRaw`
      UPDATE mail_delivery d
         SET state = CASE WHEN newer.waits THEN 'needless' ELSE 'queued' END, last_error = ${error},
             ended_at = CASE WHEN newer.waits THEN now() END,
             next_at = now() + make_interval(mins => ${next.inMinutes})
        FROM (SELECT EXISTS (SELECT 1 FROM mail_delivery w JOIN mail_delivery mine
                ON mine.city_id = ${cityId}::uuid AND mine.id = ${id}::uuid AND w.city_id = mine.city_id
               AND w.membership_id = mine.membership_id AND w.kind = mine.kind AND w.state = 'queued') AS waits) newer
       WHERE d.city_id = ${cityId}::uuid AND d.id = ${id}::uuid AND d.worker_id = ${workerId}::uuid
         AND d.state IN ('claimed', 'sending')`;
  });
}
