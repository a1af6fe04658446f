import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { CLASS_KIND_LABELS, CLASS_STAGE_LABELS } from '@/lib/domain/training/class-kind';
import { classValues } from '@/lib/features/trainings/class/class-values';
import { getClass } from '@/lib/features/trainings/class/get-class';
import type { TrainingClass } from '@/lib/features/trainings/class/training-class';
import { formatDateTime } from '@/lib/format/date';
import { refused, type Outcome } from '@/lib/server/action';
import { ConflictError } from '@/lib/server/conflict';
import type { Context } from '@/lib/server/context';

/** The class as its form read it. */
export type ReadVersion = { readonly classId: string; readonly version: number };

/**
 * Takes the class one version on, and with it its row's lock: whatever is written after it in this transaction meets
 * nobody else's change.
 * @param seen whether people see the difference in their calendars; these take only what counts higher than before.
 * @throws ConflictError when somebody else changed the class since it was read.
 */
export async function moveOn(
  { tx, actor, now }: Pick<Context, 'tx' | 'actor' | 'now'>,
  { classId, version }: ReadVersion,
  { seen }: { readonly seen: boolean },
): Promise<void> {
  const moved = await tx.$executeRaw`
    UPDATE training_class SET version = version + 1, calendar_sequence = calendar_sequence + ${seen ? 1 : 0},
           changed_by = ${actor.displayName}, changed_at = ${now}
     WHERE city_id = scope_city() AND id = ${classId}::uuid AND version = ${version}`;
  if (moved === 0) throw conflictWith(await getClass(tx, classId));
}

/** A class that was called off stays as it was. */
export const refuseCancelled = ({ state }: TrainingClass): Outcome<never> | null =>
  state === 'cancelled'
    ? refused('cancelled', 'Lớp này đã hủy nên không sửa được nữa. Mở lớp mới nếu học lại.')
    : null;

/** Days first and last, as its sessions say. To be called after they changed. */
export async function followSessions(tx: ScopedTx, classId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE training_class c SET held_from = s.first, held_to = s.last
      FROM (SELECT min(held_on) AS first, max(held_on) AS last FROM training_session
             WHERE city_id = scope_city() AND class_id = ${classId}::uuid) s
     WHERE c.city_id = scope_city() AND c.id = ${classId}::uuid AND s.first IS NOT NULL`;
}

function conflictWith(current: TrainingClass): ConflictError {
  const { changedBy, changedAt, version, kind, stage } = current;
  return new ConflictError({
    by: changedBy ?? 'Người khác',
    at: changedAt ? formatDateTime(changedAt) : 'trước đó',
    current: {
      ...classValues(current),
      kind: CLASS_KIND_LABELS[kind],
      stage: CLASS_STAGE_LABELS[stage],
      version: String(version),
    },
  });
}
