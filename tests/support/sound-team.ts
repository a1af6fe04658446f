import { newId } from '@/lib/db/ids';
import { buildDecision, buildMediator, buildTeam, type BuiltCommune, type BuiltTeam } from './builders';
import { owner } from './owner';

/** A team in order: a recognised leader, a woman and a man, reviewed this month; a quota of three. */
export async function buildSoundTeam(place: BuiltCommune, name: string): Promise<BuiltTeam> {
  const team = await buildTeam({ ...place, name });
  const decisionId = await buildDecision(team);
  await buildMediator({ ...team, role: 'leader' });
  const woman = await buildMediator({ ...team, fullName: 'Lê Thị Nhàn' });
  await buildMediator(team);
  await owner().query('UPDATE team SET quota = 3 WHERE id = $1', [team.teamId]);
  await owner().query('UPDATE team_membership SET recognised_by_id = $2 WHERE team_id = $1', [
    team.teamId,
    decisionId,
  ]);
  await owner().query(`UPDATE mediator SET sex = 'female' WHERE id = $1`, [woman.mediatorId]);
  await owner().query(
    `INSERT INTO team_review (city_id, id, commune_id, team_id, reviewed_on, conclusion, recorded_by)
     VALUES ($1, $2, $3, $4, '2026-11-01', 'Đủ thành phần', 'Nguyễn Thu Hà')`,
    [team.cityId, newId(), team.communeId, team.teamId],
  );
  return team;
}
