import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { sql } from '@/lib/db/sql';
import type { TenantActor } from '@/lib/domain/access/roles';
import type { IsoDate } from '@/lib/domain/iso-date';
import { atLineStart, communeName, type CommuneKind } from '@/lib/domain/units/unit-name';

/** A place that a list can be narrowed to. */
export type PlaceChoice = { readonly value: string; readonly label: string };

/** The places below the actor's: communes of a city, neighbourhoods and teams of a commune. Empty: nothing to choose. */
export type PlaceChoices = {
  readonly communes: readonly PlaceChoice[];
  readonly neighbourhoods: readonly PlaceChoice[];
  readonly teams: readonly PlaceChoice[];
};

const NOTHING: PlaceChoices = { communes: [], neighbourhoods: [], teams: [] };

/** @param opened the commune that a city narrowed its list to: its neighbourhoods and teams can then be chosen. */
export async function listPlaces(
  tx: ScopedTx,
  actor: TenantActor,
  opened: string | null,
  today: IsoDate,
): Promise<PlaceChoices> {
  switch (actor.role) {
    case 'team_leader':
    case 'mediator':
      return NOTHING;
    case 'commune_officer':
      return { communes: [], ...(await within(tx, actor.cityId, actor.communeId, today)) };
    case 'city_admin':
    case 'city_officer': {
      const inside =
        opened === null ? { neighbourhoods: [], teams: [] } : await within(tx, actor.cityId, opened, today);
      return { communes: await communesOf(tx, actor.cityId, today), ...inside };
    }
  }
}

/** What communes, neighbourhoods and teams are called, those of today and of yesterday; unknown ones are left out. */
export async function namesOfPlaces(
  tx: ScopedTx,
  cityId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const named = sql`city_id = ${cityId}::uuid AND id = ANY (${[...ids]}::uuid[])`;
  const found = await tx.$queryRaw<{ id: string; name: string; kind: CommuneKind | null }[]>`
    SELECT id, name, kind FROM commune WHERE ${named}
    UNION ALL SELECT id, name, NULL FROM neighbourhood WHERE ${named}
    UNION ALL SELECT id, name, NULL FROM team WHERE ${named}`;
  return new Map(found.map(({ id, name, kind }) => [id, kind === null ? name : communeName({ kind, name })]));
}

async function communesOf(tx: ScopedTx, cityId: string, today: IsoDate): Promise<readonly PlaceChoice[]> {
  const communes = await tx.$queryRaw<{ id: string; name: string; kind: CommuneKind }[]>`
    SELECT id, name, kind FROM commune
     WHERE city_id = ${cityId}::uuid AND (valid_to IS NULL OR valid_to > ${today}::date)
     ORDER BY search_name COLLATE in_number_order, id`;
  return communes.map(({ id, ...commune }) => ({ value: id, label: atLineStart(communeName(commune)) }));
}

async function within(
  tx: ScopedTx,
  cityId: string,
  communeId: string,
  today: IsoDate,
): Promise<Pick<PlaceChoices, 'neighbourhoods' | 'teams'>> {
  const inForce = sql`city_id = ${cityId}::uuid AND commune_id = ${communeId}::uuid
    AND (valid_to IS NULL OR valid_to > ${today}::date) ORDER BY search_name COLLATE in_number_order, id`;
  return {
    neighbourhoods: await tx.$queryRaw<PlaceChoice[]>`
      SELECT id AS value, name AS label FROM neighbourhood WHERE ${inForce}`,
    teams: await tx.$queryRaw<PlaceChoice[]>`SELECT id AS value, name AS label FROM team WHERE ${inForce}`,
  };
}
