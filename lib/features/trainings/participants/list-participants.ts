import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { IsoDate } from '@/lib/domain/iso-date';

/** Somebody in a class who is no mediator: a trainer of the register, or an official. */
export type Participant = {
  readonly participantId: string;
  readonly trainerId: string | null;
  readonly fullName: string;
  readonly office: string | null;
  readonly completedOn: IsoDate | null;
  readonly certificateNumber: string | null;
};

/** The trainers and officials of a class, in the order in which they were written down. */
export function listParticipants(tx: ScopedTx, classId: string): Promise<Participant[]> {
  return tx.$queryRaw<Participant[]>`
    SELECT p.id AS "participantId", p.trainer_id AS "trainerId", p.full_name AS "fullName", p.office,
           p.completed_on::text AS "completedOn", p.certificate_number AS "certificateNumber"
      FROM training_participant p
     WHERE p.city_id = scope_city() AND p.class_id = ${classId}::uuid
     ORDER BY p.id`;
}
