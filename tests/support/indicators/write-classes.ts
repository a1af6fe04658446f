import { newId } from '@/lib/db/ids';
import { owner } from '../owner';
import { insert } from './insert-rows';
import { byId, type CityRecords } from './records';

/** Classes, who was there, and trainers. */
export async function writeClasses({
  cityId: city_id,
  classes,
  attendances,
  people,
  trainers,
}: CityRecords): Promise<void> {
  await insert(
    'training_class',
    classes.map(({ id, communeId, kind, sessions, minShare }) => ({
      ...{ city_id, id, commune_id: communeId, title: 'Lớp', kind, stage: 'basic', min_share: minShare },
      ...{ held_from: sessions[0]?.on, held_to: sessions.at(-1)?.on, state: 'open', version: 0 },
      ...{ created_at: '2026-01-01', calendar_sequence: 0 },
    })),
  );
  await insert(
    'training_session',
    classes.flatMap(({ id: class_id, communeId, sessions }) =>
      sessions.map(({ id, on }) => ({
        ...{ city_id, id, commune_id: communeId, class_id, held_on: on, part: 'morning' },
      })),
    ),
  );
  const place = ({ personId, teamId }: { personId: string; teamId: string }) => ({
    ...{ city_id, mediator_id: personId, team_id: teamId, commune_id: byId(people, personId).communeId },
  });
  await insert(
    'training_attendee',
    attendances.map((came) => ({
      ...{ ...place(came), class_id: came.classId, half_days: 0, waiting: false, of_city: false },
    })),
  );
  await insert(
    'training_presence',
    attendances.flatMap((came) =>
      came.presentAt.map((session_id) => ({
        ...{ ...place(came), class_id: came.classId, session_id, state: 'present', how: 'list' },
        ...{ recorded_at: '2026-01-01', of_city: false },
      })),
    ),
  );
  await insert(
    'trainer',
    trainers.map(({ id, communeId, from, to }) => ({
      ...{ city_id, id, commune_id: communeId, full_name: 'Tập huấn viên', search_name: 'tap huan vien' },
      ...{ valid_from: from, valid_to: to, version: 0, created_at: '2026-01-01' },
    })),
  );
  await insert(
    'training_participant',
    trainers.flatMap(({ id: trainer_id, completed }) =>
      completed.map(({ classId, on }) => ({
        ...{
          city_id,
          id: newId(),
          class_id: classId,
          commune_id: byId(classes, classId).communeId,
          trainer_id,
        },
        ...{ full_name: 'Tập huấn viên', completed_on: on, version: 0, created_at: '2026-01-01' },
      })),
    ),
  );
  for (const { id } of classes.filter(({ cancelled }) => cancelled))
    await owner().query(
      `UPDATE training_class SET state = 'cancelled', cancelled_on = held_from, cancel_reason = 'Mưa bão'
        WHERE city_id = $1 AND id = $2`,
      [city_id, id],
    );
}
