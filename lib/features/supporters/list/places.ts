import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/roles';
import type { IsoDate } from '@/lib/domain/iso-date';
import { atLineStart, communeName, type CommuneKind } from '@/lib/domain/units/unit-name';
import { listWorkingTeams } from '@/lib/features/supporters/links/teams';

/** A place that a list can be narrowed to. */
export type PlaceChoice = { readonly value: string; readonly label: string };

/** Communes for a city, teams for a commune, nothing for a team: what stands below the reader. */
export type PlacesBelow = {
  readonly communes: readonly PlaceChoice[];
  readonly teams: readonly PlaceChoice[];
};

/** The places below the reader's. */
export async function listPlacesBelow(tx: ScopedTx, actor: Actor, today: IsoDate): Promise<PlacesBelow> {
  if (actor.teamId !== null) return { communes: [], teams: [] };
  if (actor.communeId !== null) {
    const teams = await listWorkingTeams(tx, actor.communeId, today);
    return { communes: [], teams: teams.map(({ teamId, name }) => ({ value: teamId, label: name })) };
  }
  const communes = await tx.$queryRaw<{ id: string; name: string; kind: CommuneKind }[]>`
    SELECT id, name, kind FROM commune
     WHERE city_id = scope_city() AND (valid_to IS NULL OR valid_to > ${today}::date)
     ORDER BY search_name COLLATE in_number_order, id`;
  return {
    communes: communes.map(({ id, ...commune }) => ({ value: id, label: atLineStart(communeName(commune)) })),
    teams: [],
  };
}
