import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { join, sql } from '@/lib/db/sql';
import type { AttendanceBefore, Presences } from '@/lib/features/imports/kinds/attendance/attendance-line';
import { inChunks } from '@/lib/features/imports/kinds/in-chunks';

/** Somebody whose attendance is written. */
export type AttendeeToWrite = {
  readonly ordinal: number;
  readonly isNew: boolean;
  readonly mediatorId: string;
  readonly teamId: string;
  /** As it stood on the list, when it was spelled differently. */
  readonly typedName: string | null;
  readonly note: string | null;
  /** By id of the half-day. */
  readonly presences: Presences;
  readonly halfDays: number;
  readonly before: AttendanceBefore;
};

type Stamp = {
  readonly cityId: string;
  readonly communeId: string;
  readonly classId: string;
  readonly batchId: string;
};

/** Puts people on the list of a class; whoever stands there already has their half-days counted anew. */
export async function insertAttendees(
  tx: ScopedTx,
  { cityId, communeId, classId, batchId }: Stamp,
  attendees: readonly AttendeeToWrite[],
): Promise<void> {
  await inChunks(
    attendees.filter(({ isNew }) => isNew),
    (part) => tx.$executeRaw`
      INSERT INTO training_attendee (city_id, class_id, mediator_id, commune_id, team_id, half_days, typed_name, note,
        import_batch_id)
      VALUES ${join(
        part.map(
          ({ mediatorId, teamId, halfDays, typedName, note }) => sql`(
            ${cityId}::uuid, ${classId}::uuid, ${mediatorId}::uuid, ${communeId}::uuid, ${teamId}::uuid, ${halfDays},
            ${typedName}, ${note}, ${batchId}::uuid)`,
        ),
      )}`,
  );
  for (const { mediatorId, halfDays } of attendees.filter(({ isNew }) => !isNew))
    await tx.trainingAttendee.updateMany({ where: { cityId, classId, mediatorId }, data: { halfDays } });
}

/** Writes who was there on which half-day. */
export function writePresences(
  tx: ScopedTx,
  { cityId, communeId, classId, batchId }: Stamp,
  attendees: readonly AttendeeToWrite[],
): Promise<void> {
  const lines = attendees.flatMap(({ mediatorId, teamId, presences }) =>
    Object.entries(presences).map(([sessionId, state]) => ({ mediatorId, teamId, sessionId, state })),
  );
  return inChunks(
    lines,
    (part) => tx.$executeRaw`
      INSERT INTO training_presence AS p (city_id, class_id, session_id, mediator_id, commune_id, team_id, state, import_batch_id)
      VALUES ${join(
        part.map(
          ({ mediatorId, teamId, sessionId, state }) => sql`(
            ${cityId}::uuid, ${classId}::uuid, ${sessionId}::uuid, ${mediatorId}::uuid, ${communeId}::uuid, ${teamId}::uuid,
            ${state}, ${batchId}::uuid)`,
        ),
      )}
      ON CONFLICT (city_id, session_id, mediator_id) DO UPDATE SET state = excluded.state`,
  );
}
