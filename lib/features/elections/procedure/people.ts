import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { IsoDate } from '@/lib/domain/iso-date';
import { likelyTwins, type Twin } from '@/lib/domain/roll/twins';
import type { MediatorRole } from '@/lib/domain/roll/role';
import type { PersonFacts } from '@/lib/features/elections/file/election-file';
import type { Keeper } from '@/lib/features/elections/keeper';
import { foldVietnamese } from '@/lib/schema/fold';

/** Somebody of the commune's roll, to be picked instead of typed again. */
export type RollPerson = PersonFacts & {
  readonly mediatorId: string;
  readonly searchName: string;
  /** Teams in which the person serves now. */
  readonly teams: readonly string[];
  /** The role in the team of the procedure; null when not in it. */
  readonly roleHere: MediatorRole | null;
};

/** Everybody on the commune's roll with what a candidate's form asks for; entries merged away are left out. */
export function listPeople(
  tx: ScopedTx,
  { cityId, communeId }: Keeper,
  teamId: string,
  today: IsoDate,
): Promise<readonly RollPerson[]> {
  return tx.$queryRaw<RollPerson[]>`
    SELECT m.id AS "mediatorId", m.search_name AS "searchName", m.full_name AS "fullName", m.birth_year AS "birthYear",
           m.birth_date::text AS "birthDate", m.sex, m.phone, m.ethnicity, m.qualification,
           m.qualification_note AS "qualificationNote", m.occupation, m.office_held AS "officeHeld", m.address,
           coalesce(array_agg(t.name ORDER BY t.search_name) FILTER (WHERE t.id IS NOT NULL), '{}') AS teams,
           min(s.role) FILTER (WHERE s.team_id = ${teamId}::uuid) AS "roleHere"
      FROM mediator m
      LEFT JOIN team_membership s ON s.city_id = m.city_id AND s.mediator_id = m.id
            AND (s.valid_to IS NULL OR s.valid_to > ${today}::date)
      LEFT JOIN team t ON t.city_id = s.city_id AND t.id = s.team_id
     WHERE m.city_id = ${cityId}::uuid AND m.commune_id = ${communeId}::uuid AND m.merged_into_id IS NULL
     GROUP BY m.city_id, m.id
     ORDER BY m.search_name, m.id`;
}

/** People of the roll who may be the candidate, likeliest first; a shared name or telephone alone is not enough. */
export async function findTwins(
  tx: ScopedTx,
  { cityId, communeId }: Keeper,
  candidate: Pick<PersonFacts, 'fullName' | 'birthYear' | 'phone'>,
): Promise<readonly Twin<TwinRow>[]> {
  const searchName = foldVietnamese(candidate.fullName);
  const alike = await tx.$queryRaw<TwinRow[]>`
    SELECT m.id AS "mediatorId", m.full_name AS "fullName", m.search_name AS "searchName", m.birth_year AS "birthYear",
           m.phone
      FROM mediator m
     WHERE m.city_id = ${cityId}::uuid AND m.commune_id = ${communeId}::uuid AND m.search_name = ${searchName}
       AND m.merged_into_id IS NULL`;
  return likelyTwins({ ...candidate, searchName }, alike).filter(({ likeness }) =>
    ['same_person', 'likely', 'possible'].includes(likeness),
  );
}

type TwinRow = {
  readonly mediatorId: string;
  readonly fullName: string;
  readonly searchName: string;
  readonly birthYear: number | null;
  readonly phone: string | null;
};
