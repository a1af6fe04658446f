import 'server-only';
import { newId } from '@/lib/db/ids';
import { serverEnv } from '@/lib/env';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';

/** The address may be a stranger's by mistake: nobody is to be sent letter after letter. */
const MOST_A_DAY = 5;

/** Queues a letter to the person's own address. */
export async function sendTrial({ tx, actor }: Context): Promise<Outcome<{ readonly deliveryId: string }>> {
  if (!serverEnv().mail) return refused('no_server', 'Cổng chưa nối với máy chủ thư nên chưa gửi được.');
  const [found] = await tx.$queryRaw<{ hasAddress: boolean; sent: number }[]>`
    SELECT EXISTS (SELECT 1 FROM mail_address WHERE city_id = ${actor.cityId}::uuid
                      AND membership_id = ${actor.membershipId}::uuid) AS "hasAddress",
           (SELECT count(*)::int FROM mail_delivery
             WHERE city_id = ${actor.cityId}::uuid AND membership_id = ${actor.membershipId}::uuid
               AND kind = 'test' AND created_at > now() - interval '1 day') AS sent`;
  if (!found?.hasAddress)
    return refused('no_address', 'Ghi địa chỉ thư và bấm ghi trước, rồi gửi thư thử.', 'address');
  if (found.sent >= MOST_A_DAY)
    return refused('too_many', `Hôm nay đã gửi ${MOST_A_DAY} thư thử. Mai thử lại.`);
  const deliveryId = newId();
  await tx.$executeRaw`
    INSERT INTO mail_delivery (city_id, membership_id, id, kind)
    VALUES (${actor.cityId}::uuid, ${actor.membershipId}::uuid, ${deliveryId}::uuid, 'test') ON CONFLICT DO NOTHING`;
  return done({
    value: { deliveryId },
    message: 'Thư thử sẽ đến trong ít phút.',
    audit: {
      action: 'notice.trial_asked',
      subject: 'account_membership',
      subjectId: actor.membershipId,
    },
  });
}
