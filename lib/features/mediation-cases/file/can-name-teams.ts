import type { Actor } from '@/lib/domain/access/roles';

/** Whether the role may ask for the names of another commune's teams (Luật HGƠCS Đ22); see `teams_to_cooperate`. */
export const canNameTeams = ({ role }: Pick<Actor, 'role'>): boolean =>
  role === 'commune_officer' || role === 'team_leader';
