import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { Term } from '@/lib/domain/support/term';

/** A team of the reader's scope and the days on which it exists. */
export type SupportedTeam = { readonly teamId: string; readonly name: string; readonly term: Term };

type Row = { teamId: string; name: string; from: IsoDate; to: IsoDate | null };

const present = ({ teamId, name, from, to }: Row): SupportedTeam => ({ teamId, name, term: { from, to } });

/** Those of the teams that the reader may see. */
export async function findTeams(tx: ScopedTx, teamIds: readonly string[]): Promise<readonly SupportedTeam[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT id AS "teamId", name, valid_from::text AS "from", valid_to::text AS "to" FROM team
     WHERE city_id = scope_city() AND id = ANY (${[...teamIds]}::uuid[])
     ORDER BY search_name COLLATE in_number_order, id`;
  return rows.map(present);
}

/** The teams that work on a day: of one commune, or all that the reader may see. */
export async function listWorkingTeams(
  tx: ScopedTx,
  communeId: string | null,
  day: IsoDate,
): Promise<readonly SupportedTeam[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT id AS "teamId", name, valid_from::text AS "from", valid_to::text AS "to" FROM team
     WHERE city_id = scope_city() AND (${communeId}::uuid IS NULL OR commune_id = ${communeId}::uuid)
       AND (valid_to IS NULL OR valid_to > ${day}::date)
     ORDER BY search_name COLLATE in_number_order, id`;
  return rows.map(present);
}
