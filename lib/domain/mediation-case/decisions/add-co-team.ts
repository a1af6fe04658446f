import type { Actor } from '@/lib/domain/access/roles';
import { isBefore } from '@/lib/domain/calendar';
import type { IsoDate } from '@/lib/domain/iso-date';
import { ruling, type Decision } from '@/lib/domain/mediation-case/decisions/ruling';
import type { CaseFacts } from '@/lib/domain/mediation-case/facts';

/** The team of the other party's neighbourhood, maybe of another commune of the city. */
export type CoTeam = { readonly teamId: string; readonly closedOn: IsoDate | null };

/**
 * Asks a second team to help when the parties live in different neighbourhoods (Luật HGƠCS Đ22). The owner
 * goes on counting.
 */
export const decideAddCoTeam = (
  facts: CaseFacts,
  team: CoTeam,
  actor: Actor,
  today: IsoDate,
): Decision<{ readonly coTeamId: string }> =>
  ruling(
    facts,
    'add_co_team',
    actor,
    [
      [team.teamId === facts.teamId, 'co_team_is_owner'],
      [team.closedOn !== null && isBefore(team.closedOn, today), 'co_team_closed'],
    ],
    { coTeamId: team.teamId },
  );
