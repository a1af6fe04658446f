import 'server-only';
import type { AttendanceBefore } from '@/lib/features/imports/kinds/attendance/attendance-line';
import type { KeptRow, Undone, Work } from '@/lib/features/imports/kinds/kind';
import { formatCount } from '@/lib/format/number';

/** Takes a list back: who came in with it goes, and so do the class and the half-days that were opened for it. */
export async function undoAttendance(work: Work, changed: readonly KeptRow[]): Promise<Undone> {
  const { tx, batch } = work;
  const { cityId } = batch;
  const builtOn = await usesOf(work);
  if (builtOn.length > 0) return { ok: false, builtOn };
  const came = { where: { cityId, importBatchId: batch.id } };
  for (const row of changed) await restore(work, row);
  await tx.trainingPresence.deleteMany(came);
  const people = await tx.trainingAttendee.deleteMany(came);
  const sessions = await tx.trainingSession.deleteMany(came);
  const classes = await tx.trainingClass.deleteMany(came);
  if (classes.count > 0)
    await tx.importBatch.updateMany({ where: { cityId, id: batch.id }, data: { classId: null } });
  return {
    ok: true,
    tally: {
      people: people.count,
      changed: changed.length,
      sessions: sessions.count,
      classes: classes.count,
    },
  };
}

/** On what others went on working: the class was changed, or others stand on the list that was opened with it. */
async function usesOf({ tx, batch }: Work): Promise<readonly string[]> {
  const { cityId, id } = batch;
  const [uses] = await tx.$queryRaw<{ edited: number; others: number }[]>`
    SELECT (SELECT count(*)::int FROM training_class c
             WHERE c.city_id = ${cityId}::uuid AND c.import_batch_id = ${id}::uuid AND c.version > 0) AS edited,
           (SELECT count(*)::int FROM training_attendee a
              JOIN training_class c ON c.city_id = a.city_id AND c.id = a.class_id
             WHERE c.city_id = ${cityId}::uuid AND c.import_batch_id = ${id}::uuid
               AND a.import_batch_id IS DISTINCT FROM ${id}::uuid) AS others`;
  return [
    ...(uses && uses.edited > 0 ? ['lớp tập huấn đã được sửa sau khi nhập'] : []),
    ...(uses && uses.others > 0 ? [`${formatCount(uses.others)} người khác được điểm danh vào lớp này`] : []),
  ];
}

/** Gives somebody's attendance back as it stood. */
async function restore({ tx, batch }: Work, row: KeptRow): Promise<void> {
  const { cityId } = batch;
  const { classId, halfDays, presences } = row.before as AttendanceBefore;
  const mediatorId = row.targetId;
  if (mediatorId === null) return;
  for (const [sessionId, state] of Object.entries(presences))
    await tx.trainingPresence.updateMany({ where: { cityId, sessionId, mediatorId }, data: { state } });
  await tx.trainingAttendee.updateMany({ where: { cityId, classId, mediatorId }, data: { halfDays } });
}
