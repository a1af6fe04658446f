import { listTeamFacts } from '@/lib/features/radar/team-facts';
import { exportTeams } from '@/lib/features/roll/list/teams/export-teams';
import { route } from '@/lib/server/route';

export const GET = route('roll:export', (context) => exportTeams(context, listTeamFacts));
