import 'server-only';
import { newId } from '@/lib/db/ids';
import type { ScopedTx } from '@/lib/db/scope';
import type { Topic } from '@/lib/domain/notices/audience';

/** Something to tell the world after the commit: ids only, the content is built when it is sent. */
export type OutboxMessage =
  | {
      readonly topic: Extract<Topic, `case.${string}`>;
      readonly payload: Readonly<Record<string, string>> & { readonly caseId: string };
    }
  | {
      readonly topic: Extract<Topic, `training.${string}`>;
      readonly payload: { readonly classId: string };
    };

/** Puts a message into the outbox, in the transaction of the act itself, with the membership that acted. */
export async function enqueue(tx: ScopedTx, cityId: string, message: OutboxMessage): Promise<void> {
  // RETURNING would need the right to read, which scope roles do not have here.
  await tx.$executeRaw`
    INSERT INTO outbox (city_id, id, topic, payload)
    VALUES (${cityId}::uuid, ${newId()}::uuid, ${message.topic},
            ${JSON.stringify(message.payload)}::jsonb || jsonb_build_object('by', scope_membership()))`;
}
