import 'server-only';
import { databaseDay } from '@/lib/db/day';
import { newId } from '@/lib/db/ids';
import type { ListedClass } from '@/lib/features/imports/kinds/attendance/find-class';
import type { Work } from '@/lib/features/imports/kinds/kind';
import type { OwnPlace } from '@/lib/features/imports/kinds/own-place';

export type OpenedClass = {
  readonly classId: string;
  /** By label of the list. */
  readonly sessionIds: ReadonlyMap<string, string>;
  /** Half-days that the class did not have before. */
  readonly added: number;
};

/** Opens the class of a list, and the half-days that it does not have yet. */
export async function openClass(
  { tx, batch }: Work,
  { cityId, communeId }: OwnPlace,
  listed: ListedClass,
): Promise<OpenedClass> {
  const importBatchId = batch.id;
  const classId = listed.classId ?? newId();
  if (listed.classId === null) {
    const { title, place, heldFrom, heldTo } = listed;
    await tx.trainingClass.create({
      data: {
        cityId,
        communeId,
        id: classId,
        title,
        place,
        heldFrom: databaseDay(heldFrom),
        heldTo: databaseDay(heldTo),
        importBatchId,
      },
    });
    // Rows that wait go into the same class later, whatever it is called by then.
    await tx.importBatch.updateMany({ where: { cityId, id: batch.id }, data: { classId } });
  }
  const sessions = [...listed.sessions.values()].map((session) => ({
    ...session,
    id: session.sessionId ?? newId(),
  }));
  const added = sessions.filter(({ sessionId }) => sessionId === null);
  await tx.trainingSession.createMany({
    data: added.map(({ id, heldOn, part }) => ({
      cityId,
      communeId,
      classId,
      id,
      heldOn: databaseDay(heldOn),
      part,
      importBatchId,
    })),
  });
  return {
    classId,
    sessionIds: new Map(sessions.map(({ label, id }) => [label, id])),
    added: added.length,
  };
}
