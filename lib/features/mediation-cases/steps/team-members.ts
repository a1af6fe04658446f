import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { TeamMember } from '@/lib/domain/mediation-case/decisions/assign';
import type { CaseFacts } from '@/lib/domain/mediation-case/facts';

/** A span of membership with the name as the roll has it now. */
export type NamedMember = TeamMember & { readonly name: string; readonly role: 'leader' | 'member' };

/**
 * Who has belonged to the owning or the helping team, as far as the reader's scope shows the roll: the helping team of
 * another commune assigns its own people through its own commune.
 */
export function listTeamMembers(
  tx: ScopedTx,
  cityId: string,
  { teamId, coTeamId }: Pick<CaseFacts, 'teamId' | 'coTeamId'>,
): Promise<NamedMember[]> {
  // valid_to is the first day of absence; the rule asks for the last day of membership.
  return tx.$queryRaw<NamedMember[]>`
    SELECT s.mediator_id AS "mediatorId", s.team_id AS "teamId", s.role, m.full_name AS name,
           s.valid_from::text AS "from", (s.valid_to - 1)::text AS "to"
      FROM team_membership s
      JOIN mediator m ON m.city_id = s.city_id AND m.id = s.mediator_id
     WHERE s.city_id = ${cityId}::uuid AND s.team_id = ANY (array_remove(ARRAY[${teamId}::uuid, ${coTeamId}::uuid], NULL))
     ORDER BY s.role, m.search_name, m.id`;
}

/** The names of these mediators, in the order of the ids; ids that the roll does not have are left out. */
export function namesOf(members: readonly NamedMember[], ids: readonly string[]): readonly string[] {
  return ids.flatMap((id) => members.find(({ mediatorId }) => mediatorId === id)?.name ?? []);
}
