import 'server-only';
import { newId } from '@/lib/db/ids';
import type { ScopedTx } from '@/lib/db/scope';

/** Something to tell the world after the commit: ids only, the content is built when it is sent. */
export type OutboxMessage = {
  readonly topic: 'case.recorded' | 'case.assigned' | 'case.alert_raised';
  readonly payload: Readonly<Record<string, string>>;
};

/** Puts a message into the outbox, in the transaction of the act itself. */
export async function enqueue(tx: ScopedTx, cityId: string, message: OutboxMessage): Promise<void> {
  // RETURNING would need the right to read, which scope roles do not have here.
  await tx.$executeRaw`
    INSERT INTO outbox (city_id, id, topic, payload)
    VALUES (${cityId}::uuid, ${newId()}::uuid, ${message.topic}, ${JSON.stringify(message.payload)}::jsonb)`;
}
