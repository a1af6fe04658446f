import 'server-only';
import { asWorker } from '@/lib/db/scope';
import { serverEnv } from '@/lib/env';
import { sendDueMail } from '@/lib/features/notices/mail/send-due-mail';
import type { DigestPart } from '@/lib/features/notices/mail/digest-part';
import { relayOutbox } from '@/lib/features/notices/relay/relay-outbox';
import { SEND_MAIL } from '@/lib/features/notices/task-names';
import { hasten } from '@/lib/jobs/own-queue';
import type { Task } from '@/lib/jobs/task';

/**
 * What notices do by themselves. `parts` are what other features have to say in the morning's mail; the server's start
 * puts them together, as a page puts features together.
 */
export function noticeTasks(parts: readonly DigestPart[]): readonly Task[] {
  return [
    { name: 'relay_outbox', when: { every: 'minute' }, run: relay },
    { name: 'open_digests', when: { dailyAt: '7:00' }, run: openDigests },
    { name: SEND_MAIL, when: { every: 'minute' }, run: () => sendDueMail(parts) },
  ];
}

async function relay(): Promise<void> {
  if ((await relayOutbox()) > 0) await hasten(SEND_MAIL);
}

/** Queues one message a person for today. Run again on the same day it queues none. */
async function openDigests(): Promise<void> {
  if (!serverEnv().mail) return;
  await asWorker((tx) => tx.$queryRaw`SELECT open_digests((now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date)`);
  await hasten(SEND_MAIL);
}
