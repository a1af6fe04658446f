import 'server-only';
import type { MarkSeenInput } from '@/lib/features/notices/list/schema';
import { done, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';

/** Marks as seen what stood on the page; what came in meanwhile stays new. */
export async function markSeen(
  { tx, actor, now }: Context,
  { until }: MarkSeenInput,
): Promise<Outcome<{ readonly seen: number }>> {
  // A page knows milliseconds, the database microseconds: the notice that it was told of last is meant too.
  const after = new Date(Date.parse(until) + 1);
  const seen = await tx.$executeRaw`
    UPDATE notice SET read_at = ${now}
     WHERE city_id = ${actor.cityId}::uuid AND membership_id = ${actor.membershipId}::uuid
       AND read_at IS NULL AND created_at < ${after}`;
  return done({
    value: { seen },
    message: `Đã đánh dấu ${seen} tin đã xem.`,
    audit: {
      action: 'notice.seen',
      subject: 'account_membership',
      subjectId: actor.membershipId,
      detail: { seen },
    },
  });
}
