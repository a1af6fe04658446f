import 'server-only';
import { asWorker } from '@/lib/db/scope';
import { serverEnv } from '@/lib/env';
import { sendDueMail } from '@/lib/features/notices/mail/send-due-mail';
import type { DigestPart } from '@/lib/features/notices/mail/digest-part';
import { relayOutbox } from '@/lib/features/notices/relay/relay-outbox';
import { SEND_MAIL } from '@/lib/features/notices/task-names';
import { hasten } from '@/lib/jobs/own-queue';
import type { Task } from '@/lib/jobs/task';

/** Hours of Viet Nam between which the morning's mail is queued; open_digests knows the first one too. */
const MORNING_BEGINS = 7;
const MORNING_ENDS = 12;

/**
 * What notices do by themselves. `parts` are what other features have to say in the morning's mail; the server's start
 * puts them together, as a page puts features together.
 */
export function noticeTasks(parts: readonly DigestPart[]): readonly Task[] {
  return [
    { name: 'relay_outbox', when: { every: 'minute' }, run: relay },
    { name: 'open_digests', when: { every: 'five minutes' }, run: openDigests },
    { name: SEND_MAIL, when: { every: 'minute' }, run: () => sendDueMail(parts) },
  ];
}

async function relay(): Promise<void> {
  if ((await relayOutbox()) > 0) await hasten(SEND_MAIL);
}

/**
 * In the morning, queues one message a person for today. Asked again and again it queues none, so that a server which died
 * at seven, or was started at nine, leaves nobody without.
 */
async function openDigests(): Promise<void> {
  if (!serverEnv().mail) return;
  const [day] = await asWorker(
    (tx) => tx.$queryRaw<{ opened: number }[]>`
      SELECT open_digests(here::date) AS opened
        FROM (SELECT now() AT TIME ZONE 'Asia/Ho_Chi_Minh' AS here) clock
       WHERE extract(hour FROM here) >= ${MORNING_BEGINS} AND extract(hour FROM here) < ${MORNING_ENDS}`,
  );
  if (day && day.opened > 0) await hasten(SEND_MAIL);
}
