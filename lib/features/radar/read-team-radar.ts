import 'server-only';
import { can } from '@/lib/domain/access/permissions';
import { compositionOf, type CompositionLine } from '@/lib/features/radar/composition';
import { listTeamFacts } from '@/lib/features/radar/team-facts';
import { radarOf, type TeamRadar } from '@/lib/features/radar/team-radar';
import type { Context } from '@/lib/server/context';

/** What the page of a team shows of the radar. */
export type TeamRadarView = TeamRadar & {
  readonly composition: readonly CompositionLine[];
  /** Whether the actor keeps the roll; everybody else reads what is wrong and is offered nothing to press. */
  readonly mayKeep: boolean;
};

/** The radar of one team; null for a team that is no more, not begun yet, or out of the actor's sight. */
export async function readTeamRadar(
  { tx, actor, today }: Context,
  teamId: string,
): Promise<TeamRadarView | null> {
  if (actor.cityId === null) return null;
  const [facts] = await listTeamFacts(tx, { cityId: actor.cityId, of: 'teams', teamIds: [teamId] }, today);
  if (!facts) return null;
  return {
    ...radarOf(facts, today),
    composition: compositionOf(facts, today),
    mayKeep: can(actor, 'roll:keep'),
  };
}
