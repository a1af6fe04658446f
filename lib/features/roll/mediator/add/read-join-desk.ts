import 'server-only';
import { keeperOf } from '@/lib/features/roll/keeper';
import { readMediatorDesk, type MediatorDesk } from '@/lib/features/roll/mediator/read-mediator-desk';
import { listOpenTeams, type TeamChoice } from '@/lib/features/roll/team/open-teams';
import type { Context } from '@/lib/server/context';

/** A person, and the open teams in which they do not sit yet. @throws NotFoundError */
export async function readJoinDesk(
  context: Context,
  id: string,
): Promise<{ readonly desk: MediatorDesk; readonly teams: readonly TeamChoice[] }> {
  const desk = await readMediatorDesk(context, id);
  const teams = await listOpenTeams(context.tx, keeperOf(context.actor), context.today);
  const seated = new Set(desk.open.map(({ teamId }) => teamId));
  return { desk, teams: teams.filter((team) => !seated.has(team.id)) };
}
