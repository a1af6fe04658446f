import 'server-only';
import { listTeamFacts } from '@/lib/features/radar/team-facts';
import { radarOf } from '@/lib/features/radar/team-radar';
import type { Context } from '@/lib/server/context';

/** How many of a commune's teams are not in order, of how many. */
export type OpenTeams = { readonly open: number; readonly teams: number };

/** Counts them for the officer of a commune; null for everybody else, whose first page has other work. */
export async function countOpenTeams({ tx, actor, today }: Context): Promise<OpenTeams | null> {
  if (actor.role !== 'commune_officer') return null;
  const { cityId, communeId } = actor;
  const facts = await listTeamFacts(tx, { cityId, of: 'commune', communeId }, today);
  return {
    open: facts.filter((team) => !radarOf(team, today).isConsolidated).length,
    teams: facts.length,
  };
}
