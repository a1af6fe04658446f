import { newId } from '@/lib/db/ids';
import type { BuiltMediator } from '../../support/builders';
import { owner } from '../../support/owner';

/** A course and a class of one half-day which the mediator attended, its trainer, an official who came, a code on the wall. */
export async function fillTraining(mediator: BuiltMediator): Promise<void> {
  const place = [mediator.cityId, mediator.communeId];
  const [classId, sessionId, trainerId] = [newId(), newId(), newId()];
  await owner().query(
    `INSERT INTO training_course (city_id, commune_id, id, title, kind, stage) VALUES ($1, $2, $3, 'Kỹ năng', 'skills', 'basic')`,
    [...place, newId()],
  );
  await owner().query(
    `INSERT INTO training_class (city_id, commune_id, id, title, held_from, held_to)
     VALUES ($1, $2, $3, 'Kỹ năng hòa giải', '2026-09-15', '2026-09-15')`,
    [...place, classId],
  );
  await owner().query(
    `INSERT INTO training_session (city_id, commune_id, id, class_id, held_on, part)
     VALUES ($1, $2, $3, $4, '2026-09-15', 'morning')`,
    [...place, sessionId, classId],
  );
  await owner().query(
    `INSERT INTO training_attendee (city_id, commune_id, class_id, mediator_id, team_id, half_days)
     VALUES ($1, $2, $3, $4, $5, 1)`,
    [...place, classId, mediator.mediatorId, mediator.teamId],
  );
  await owner().query(
    `INSERT INTO training_presence (city_id, commune_id, class_id, session_id, mediator_id, team_id, state)
     VALUES ($1, $2, $3, $4, $5, $6, 'present')`,
    [...place, classId, sessionId, mediator.mediatorId, mediator.teamId],
  );
  await owner().query(
    `INSERT INTO trainer (city_id, commune_id, id, full_name, search_name, valid_from)
     VALUES ($1, $2, $3, 'Hà Thu Uyên', 'ha thu uyen', '2025-07-01')`,
    [...place, trainerId],
  );
  await owner().query(
    `INSERT INTO training_class_trainer (city_id, commune_id, class_id, trainer_id) VALUES ($1, $2, $3, $4)`,
    [...place, classId, trainerId],
  );
  await owner().query(
    `INSERT INTO training_participant (city_id, commune_id, id, class_id, full_name) VALUES ($1, $2, $3, $4, 'Đỗ Minh Quân')`,
    [...place, newId(), classId],
  );
  await owner().query(
    `INSERT INTO training_check_in (city_id, commune_id, id, class_id, session_id, token_hash, open_from, open_to)
     VALUES ($1, $2, $3::uuid, $4, $5, sha256($3::uuid::text::bytea), now(), now() + interval '1 hour')`,
    [...place, newId(), classId, sessionId],
  );
}
