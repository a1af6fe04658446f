import 'server-only';
import { asWorker, type ScopedTx } from '@/lib/db/scope';
import { audienceOf, type Concerned, type Topic } from '@/lib/domain/notices/audience';
import { NOTICE_KINDS } from '@/lib/domain/notices/kinds';
import { logBug } from '@/lib/http/log';

type Message = {
  readonly cityId: string;
  readonly id: string;
  readonly topic: string;
  readonly subjectId: string | null;
  readonly by: string | null;
  /** It lay so long that it is no news any more; the records themselves have it. */
  readonly isStale: boolean;
};

/** Longer than a week-end with holidays on both sides. */
const NEWS_DAYS = 7;

/**
 * Makes notices of what acts left in the outbox, and queues mail for those who should not wait. Each message is told and
 * taken out in one transaction: a worker that dies leaves it as it was, and of two workers each takes other messages.
 * One that cannot be told is logged, left for the next time, and holds up nobody.
 * @returns how many were told.
 */
export async function relayOutbox(): Promise<number> {
  const failed: string[] = [];
  for (let told = 0; ;) {
    let current: string | null = null;
    try {
      const isDone = await asWorker(async (tx) => {
        const message = await takeMessage(tx, failed);
        current = message?.id ?? null;
        if (message) await relay(tx, message);
        return message === null;
      });
      if (isDone) return told;
      told += 1;
    } catch (error) {
      if (current === null) throw error;
      logBug(error, null);
      failed.push(current);
    }
  }
}

async function takeMessage(tx: ScopedTx, failed: readonly string[]): Promise<Message | null> {
  const [message] = await tx.$queryRaw<Message[]>`
    SELECT city_id AS "cityId", id, topic, payload ->> 'by' AS by,
           coalesce(payload ->> 'caseId', payload ->> 'classId') AS "subjectId",
           created_at < now() - make_interval(days => ${NEWS_DAYS}) AS "isStale"
      FROM outbox WHERE created_at <= now() AND id <> ALL (${failed}::uuid[])
     ORDER BY created_at, id LIMIT 1 FOR UPDATE SKIP LOCKED`;
  return message ?? null;
}

async function relay(tx: ScopedTx, message: Message): Promise<void> {
  const { topic, subjectId, isStale } = message;
  if (!isStale && isTopic(topic) && subjectId !== null) await tell(tx, { ...message, topic, subjectId });
  await tx.$executeRaw`DELETE FROM outbox WHERE city_id = ${message.cityId}::uuid AND id = ${message.id}::uuid`;
}

const isTopic = (topic: string): topic is Topic => (NOTICE_KINDS as readonly string[]).includes(topic);

type News = Message & { readonly topic: Topic; readonly subjectId: string };

async function tell(tx: ScopedTx, news: News): Promise<void> {
  const concerned = news.topic.startsWith('case.')
    ? await tx.$queryRaw<Concerned[]>`
        SELECT membership_id AS "membershipId", relation, told, false AS soon
          FROM concerned_by_case(${news.cityId}::uuid, ${news.subjectId}::uuid)`
    : await tx.$queryRaw<Concerned[]>`
        SELECT membership_id AS "membershipId", relation, told, soon
          FROM concerned_by_class(${news.cityId}::uuid, ${news.subjectId}::uuid)`;
  const { urgent, later } = audienceOf(news.topic, concerned, news.by);
  await give(tx, news, later, false);
  const toldNow = await give(tx, news, urgent, true);
  if (toldNow.length > 0)
    await tx.$queryRaw`SELECT open_instant_mail(${news.cityId}::uuid, ${toldNow}::uuid[])`;
}

async function give(
  tx: ScopedTx,
  { cityId, id, topic, subjectId }: News,
  membershipIds: readonly string[],
  isUrgent: boolean,
): Promise<string[]> {
  if (membershipIds.length === 0) return [];
  const told = await tx.$queryRaw<{ id: string }[]>`
    SELECT give_notice AS id
      FROM give_notice(${cityId}::uuid, ${topic}, ${subjectId}::uuid, ${id}::uuid, ${isUrgent}, ${membershipIds}::uuid[])`;
  return told.map((one) => one.id);
}
