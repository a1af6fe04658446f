import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { yearOf } from '@/lib/domain/calendar';
import type { IsoDate } from '@/lib/domain/iso-date';

/** How a team's book stands in one year. */
export type TeamCases = {
  readonly year: number;
  readonly received: number;
  readonly successful: number;
  readonly unsuccessful: number;
  /** In hand now, whichever year they came in. */
  readonly inHand: number;
};

/** Cases of the team's own book, those received in the year of `today` and those still in hand. */
export async function countCases(
  tx: ScopedTx,
  cityId: string,
  teamId: string,
  today: IsoDate,
): Promise<TeamCases> {
  const year = yearOf(today);
  const [counted] = await tx.$queryRaw<Omit<TeamCases, 'year'>[]>`
    SELECT count(*) FILTER (WHERE received_on >= ${`${year}-01-01`}::date)::int AS received,
           count(*) FILTER (WHERE ended_on >= ${`${year}-01-01`}::date AND outcome = 'successful')::int AS successful,
           count(*) FILTER (WHERE ended_on >= ${`${year}-01-01`}::date AND outcome = 'unsuccessful')::int AS unsuccessful,
           count(*) FILTER (WHERE ended_on IS NULL)::int AS "inHand"
      FROM mediation_case WHERE city_id = ${cityId}::uuid AND team_id = ${teamId}::uuid`;
  return { year, ...(counted ?? { received: 0, successful: 0, unsuccessful: 0, inHand: 0 }) };
}
