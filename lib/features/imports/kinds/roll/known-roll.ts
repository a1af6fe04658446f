import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { empty, sql } from '@/lib/db/sql';
import { readHamlets } from '@/lib/domain/import/read/hamlets';
import { readTeamCell } from '@/lib/domain/import/read/team-name';
import { teamKey } from '@/lib/domain/import/sheet/teams-found';
import { wordsOf } from '@/lib/domain/import/text';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { MediatorRole } from '@/lib/domain/roll/role';
import type { PersonFacts } from '@/lib/features/imports/kinds/roll/roll-match';

export type KnownSeat = {
  readonly seatId: string;
  readonly teamId: string;
  readonly teamName: string;
  readonly role: MediatorRole;
  readonly validFrom: IsoDate;
  readonly isRecognised: boolean;
};

/** Somebody on the roll, with the seats they hold today. */
export type KnownPerson = PersonFacts & {
  readonly mediatorId: string;
  readonly communeId: string;
  readonly searchName: string;
  readonly version: number;
  readonly seats: readonly KnownSeat[];
};

/** People who may be meant by a row: everybody of the place, or only those whose name or telephone is asked for. */
export type Asked = { readonly names: readonly string[]; readonly phones: readonly string[] } | 'everybody';

type When = { readonly cityId: string; readonly today: IsoDate };

/** Everybody the actor's place has on its roll; entries that were merged into another are sign-posts and left out. */
export function listKnownPeople(
  tx: ScopedTx,
  { cityId, today }: When,
  asked: Asked,
): Promise<readonly KnownPerson[]> {
  const condition =
    asked === 'everybody'
      ? empty
      : sql`AND (m.search_name = ANY (${[...asked.names]}) OR m.phone = ANY (${[...asked.phones]}))`;
  return tx.$queryRaw<KnownPerson[]>`
    SELECT m.id AS "mediatorId", m.commune_id AS "communeId", m.full_name AS "fullName", m.search_name AS "searchName",
           m.birth_year AS "birthYear", m.birth_date::text AS "birthDate", m.sex, m.ethnicity, m.qualification,
           m.qualification_note AS "qualificationNote", m.occupation, m.address, m.phone, m.note, m.version,
           coalesce(s.seats, '[]'::jsonb) AS seats
      FROM mediator m
      LEFT JOIN (
        SELECT s.city_id, s.mediator_id, jsonb_agg(jsonb_build_object(
                 'seatId', s.id, 'teamId', s.team_id, 'teamName', t.name, 'role', s.role, 'validFrom', s.valid_from,
                 'isRecognised', s.recognised_by_id IS NOT NULL) ORDER BY s.valid_from) AS seats
          FROM team_membership s JOIN team t ON t.city_id = s.city_id AND t.id = s.team_id
         WHERE s.city_id = ${cityId}::uuid AND coalesce(s.valid_to > ${today}::date, true)
         GROUP BY s.city_id, s.mediator_id) s ON s.city_id = m.city_id AND s.mediator_id = m.id
     WHERE m.city_id = ${cityId}::uuid AND m.merged_into_id IS NULL ${condition}
     ORDER BY m.search_name, m.id`;
}

/** A unit in its commune, by a key under which every spelling of its name is the same. */
export type KnownUnit = { readonly id: string; readonly communeId: string; readonly key: string };

/** «Tổ hòa giải số 07» and «TỔ HOÀ GIẢI SỐ 7» are one team. */
export const keyOfTeam = (name: string): string => teamKey(readTeamCell(name)?.name ?? name);
/** «Tổ dân phố số 7» and «TDP 7» are one neighbourhood. */
export const keyOfNeighbourhood = (name: string): string => wordsOf(readHamlets(name)[0] ?? name);

/** The teams in force. */
export async function listKnownTeams(tx: ScopedTx, { cityId, today }: When): Promise<readonly KnownUnit[]> {
  const rows = await tx.$queryRaw<{ id: string; communeId: string; name: string }[]>`
    SELECT id, commune_id AS "communeId", name FROM team
     WHERE city_id = ${cityId}::uuid AND coalesce(valid_to > ${today}::date, true) ORDER BY id`;
  return rows.map(({ name, ...unit }) => ({ ...unit, key: keyOfTeam(name) }));
}

/** The neighbourhoods in force. */
export async function listKnownNeighbourhoods(
  tx: ScopedTx,
  { cityId, today }: When,
): Promise<readonly KnownUnit[]> {
  const rows = await tx.$queryRaw<{ id: string; communeId: string; name: string }[]>`
    SELECT id, commune_id AS "communeId", name FROM neighbourhood
     WHERE city_id = ${cityId}::uuid AND coalesce(valid_to > ${today}::date, true) ORDER BY id`;
  return rows.map(({ name, ...unit }) => ({ ...unit, key: keyOfNeighbourhood(name) }));
}
