import 'server-only';
import { newId } from '@/lib/db/ids';
import type { DraftChangeInput } from '@/lib/features/unit-changes/draft/schema';

/** What is to become of which units, as the database's steps read it; ids of new units are given here. */
export type Plan = Readonly<Record<string, unknown>>;

/** The plan that a form asks for. What is left out is not in it. */
export function planOf(input: DraftChangeInput): Plan {
  switch (input.kind) {
    case 'merge_neighbourhoods':
      return {
        ids: input.ids,
        survivorId: input.survivorId,
        name: input.name,
        survivorTeamId: input.survivorTeamId,
        teamName: input.survivorTeamId && input.teamName,
      };
    case 'split_neighbourhood':
      return {
        ids: [input.id],
        name: input.name,
        households: input.households,
        parts: input.parts.map((part) => ({ id: newId(), ...part })),
      };
    case 'merge_teams':
      return { ids: input.ids, survivorId: input.survivorId, name: input.name };
    case 'split_team':
      return {
        ids: [input.id],
        newId: newId(),
        name: input.name,
        neighbourhoodIds: input.neighbourhoodIds,
        mediatorIds: input.mediatorIds,
      };
    case 'rename_neighbourhood':
    case 'rename_team':
      return { ids: [input.id], name: input.name };
    case 'merge_communes':
      return {
        ids: input.ids,
        survivorId: input.survivorId,
        name: input.name,
        kind: input.name && input.communeKind,
      };
    case 'rename_commune':
      return { ids: [input.id], name: input.name, kind: input.communeKind };
    case 'move_units':
      return {
        neighbourhoodIds: input.neighbourhoodIds,
        teamIds: input.teamIds,
        toCommuneId: input.toCommuneId,
      };
  }
}

/** The communes that a change concerns: a commune's own, or those that the city named. */
export function communesOf(input: DraftChangeInput, ownCommuneId: string | null): readonly string[] {
  switch (input.kind) {
    case 'merge_communes':
      return input.ids;
    case 'rename_commune':
      return [input.id];
    case 'move_units':
      return [input.fromCommuneId, input.toCommuneId];
    default:
      return ownCommuneId === null ? [] : [ownCommuneId];
  }
}
