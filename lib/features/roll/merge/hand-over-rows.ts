import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { Moved } from '@/lib/features/roll/merge/moved';

/** From whom to whom rows go. */
export type Way = { readonly cityId: string; readonly fromId: string; readonly toId: string };

const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);

/**
 * Assignments to cases go over, but where both entries work on one case now: nobody is assigned twice. Naming `ended_on`
 * lets the database see anew who may read the case.
 */
export async function handOverAssignments(tx: ScopedTx, { cityId, fromId, toId }: Way): Promise<string[]> {
  return ids(
    await tx.$queryRaw<{ id: string }[]>`
      UPDATE case_mediator w SET mediator_id = ${toId}::uuid, ended_on = w.ended_on
       WHERE w.city_id = ${cityId}::uuid AND w.mediator_id = ${fromId}::uuid
         AND NOT (w.ended_on IS NULL AND EXISTS (
           SELECT 1 FROM case_mediator own WHERE own.city_id = w.city_id AND own.case_id = w.case_id
              AND own.mediator_id = ${toId}::uuid AND own.ended_on IS NULL))
      RETURNING w.id`,
  );
}

/** Sign-ins of the person. */
export async function handOverAccounts(tx: ScopedTx, { cityId, fromId, toId }: Way): Promise<string[]> {
  return ids(
    await tx.$queryRaw<{ id: string }[]>`
      UPDATE account_membership SET mediator_id = ${toId}::uuid, version = version + 1
       WHERE city_id = ${cityId}::uuid AND mediator_id = ${fromId}::uuid RETURNING id`,
  );
}

/** Classes, with the half-days the person came to; a class that both entries were on stays where it is. */
export async function handOverClasses(tx: ScopedTx, { cityId, fromId, toId }: Way): Promise<string[]> {
  return ids(
    await tx.$queryRaw<{ id: string }[]>`
      UPDATE training_attendee a SET mediator_id = ${toId}::uuid
       WHERE a.city_id = ${cityId}::uuid AND a.mediator_id = ${fromId}::uuid
         AND NOT EXISTS (SELECT 1 FROM training_attendee own WHERE own.city_id = a.city_id
                            AND own.class_id = a.class_id AND own.mediator_id = ${toId}::uuid)
      RETURNING a.class_id AS id`,
  );
}

/** Materials received; what both entries received the same way stays where it is. */
export async function handOverReceipts(tx: ScopedTx, { cityId, fromId, toId }: Way): Promise<string[]> {
  return ids(
    await tx.$queryRaw<{ id: string }[]>`
      UPDATE material_receipt r SET mediator_id = ${toId}::uuid
       WHERE r.city_id = ${cityId}::uuid AND r.mediator_id = ${fromId}::uuid
         AND NOT EXISTS (SELECT 1 FROM material_receipt own WHERE own.city_id = r.city_id
                            AND own.version_id = r.version_id AND own.way = r.way AND own.mediator_id = ${toId}::uuid)
      RETURNING r.id`,
  );
}

/** That a supporter or a trainer is also this mediator. */
export async function handOverOffices(tx: ScopedTx, { cityId, fromId, toId }: Way): Promise<string[]> {
  return ids(
    await tx.$queryRaw<{ id: string }[]>`
      WITH supporters AS (
        UPDATE supporter SET mediator_id = ${toId}::uuid
         WHERE city_id = ${cityId}::uuid AND mediator_id = ${fromId}::uuid AND commune_id IS NOT NULL RETURNING id
      ), trainers AS (
        UPDATE trainer SET mediator_id = ${toId}::uuid
         WHERE city_id = ${cityId}::uuid AND mediator_id = ${fromId}::uuid AND commune_id IS NOT NULL RETURNING id
      ) SELECT id FROM supporters UNION ALL SELECT id FROM trainers`,
  );
}

/** Nobody signs in by a link of an entry that is no more: a new one is a press away. */
export async function closeLinks(
  tx: ScopedTx,
  { cityId, fromId }: Way,
  { by, now }: { readonly by: string; readonly now: Date },
): Promise<void> {
  await tx.$executeRaw`
    UPDATE personal_link SET revoked_at = ${now}, revoked_by = ${by}
     WHERE city_id = ${cityId}::uuid AND mediator_id = ${fromId}::uuid AND revoked_at IS NULL`;
}

/** Gives back what went over: only rows that still are where the merger left them. */
export async function giveBackRows(
  tx: ScopedTx,
  { cityId, fromId, toId }: Way,
  rows: Pick<Moved, 'assignments' | 'accounts' | 'classes' | 'receipts' | 'offices'>,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE case_mediator SET mediator_id = ${toId}::uuid, ended_on = ended_on
     WHERE city_id = ${cityId}::uuid AND mediator_id = ${fromId}::uuid AND id = ANY (${rows.assignments}::uuid[])`;
  await tx.$executeRaw`
    UPDATE account_membership SET mediator_id = ${toId}::uuid, version = version + 1
     WHERE city_id = ${cityId}::uuid AND mediator_id = ${fromId}::uuid AND id = ANY (${rows.accounts}::uuid[])`;
  await tx.$executeRaw`
    UPDATE training_attendee SET mediator_id = ${toId}::uuid
     WHERE city_id = ${cityId}::uuid AND mediator_id = ${fromId}::uuid AND class_id = ANY (${rows.classes}::uuid[])`;
  await tx.$executeRaw`
    UPDATE material_receipt SET mediator_id = ${toId}::uuid
     WHERE city_id = ${cityId}::uuid AND mediator_id = ${fromId}::uuid AND id = ANY (${rows.receipts}::uuid[])`;
  await tx.$executeRaw`
    UPDATE supporter SET mediator_id = ${toId}::uuid
     WHERE city_id = ${cityId}::uuid AND mediator_id = ${fromId}::uuid AND id = ANY (${rows.offices}::uuid[])`;
  await tx.$executeRaw`
    UPDATE trainer SET mediator_id = ${toId}::uuid
     WHERE city_id = ${cityId}::uuid AND mediator_id = ${fromId}::uuid AND id = ANY (${rows.offices}::uuid[])`;
}
