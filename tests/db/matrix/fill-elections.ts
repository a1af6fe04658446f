import { newId } from '@/lib/db/ids';
import type { BuiltMediator } from '../../support/builders';
import { owner } from '../../support/owner';

/** An election with a candidate, an official and a line of its course, and a leaving, in the mediator's team. */
export async function fillElections(mediator: BuiltMediator): Promise<void> {
  const [place, electionId] = [[mediator.cityId, mediator.communeId, mediator.teamId], newId()];
  // Closed ones: of the same kind only one is open in a team at a time.
  await owner().query(
    `INSERT INTO election (city_id, commune_id, team_id, id, kind, status, end_note, opened_by)
     VALUES ($1, $2, $3, $4, 'mediators', 'cancelled', 'Mưa to', 'Nguyễn Thu Hà')`,
    [...place, electionId],
  );
  await owner().query(
    `INSERT INTO election_candidate (city_id, commune_id, team_id, election_id, id, ordinal, role, source, full_name, search_name, birth_year, sex)
     VALUES ($1, $2, $3, $4, $5, 1, 'member', 'self', 'Cao Thị Bích', 'cao thi bich', 1980, 'female')`,
    [...place, electionId, newId()],
  );
  await owner().query(
    `INSERT INTO election_official (city_id, commune_id, team_id, election_id, id, ordinal, role, name)
     VALUES ($1, $2, $3, $4, $5, 1, 'head', 'Vũ Thị Hạnh')`,
    [...place, electionId, newId()],
  );
  await owner().query(
    `INSERT INTO procedure_event (city_id, commune_id, team_id, election_id, id, kind, happened_on, recorded_by)
     VALUES ($1, $2, $3, $4, $5, 'opened', '2026-11-01', 'Nguyễn Thu Hà')`,
    [...place, electionId, newId()],
  );
  await owner().query(
    `INSERT INTO mediator_leaving (city_id, commune_id, team_id, id, mediator_id, membership_id, role, ground, status, reason, proposed_by, proposed_on, end_note, opened_by)
     SELECT $1, $2, $3, $4, m.mediator_id, m.id, 'member', 'own_wish', 'withdrawn', 'Tuổi cao', 'Tổ trưởng', '2026-11-01', 'Đổi ý', 'Nguyễn Thu Hà'
       FROM team_membership m WHERE m.city_id = $1 AND m.team_id = $3 AND m.mediator_id = $5`,
    [...place, newId(), mediator.mediatorId],
  );
}
