import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { BookKey, TakenNumber } from '@/lib/features/imports/kinds/book/plan-book';

/**
 * Holds the counters of these books until the transaction ends, as recording a case does: whoever records meanwhile
 * waits, and takes the number after the last one that came in.
 * @returns the numbers that stand in them.
 */
export async function lockNumbers(
  tx: ScopedTx,
  cityId: string,
  books: readonly BookKey[],
): Promise<readonly TakenNumber[]> {
  for (const { teamId, communeId, year } of books)
    await tx.$executeRaw`
      INSERT INTO case_number_counter AS counter (city_id, team_id, commune_id, book_year, last_number)
      VALUES (${cityId}::uuid, ${teamId}::uuid, ${communeId}::uuid, ${year}, 0)
      ON CONFLICT (city_id, team_id, book_year) DO UPDATE SET last_number = counter.last_number`;
  return tx.$queryRaw<TakenNumber[]>`
    SELECT book_team_id AS "teamId", book_year::int AS year, book_number AS number FROM mediation_case
     WHERE city_id = ${cityId}::uuid AND book_team_id = ANY (${books.map(({ teamId }) => teamId)}::uuid[])`;
}

/** Sets the counters to the last number that stands in each book; a book without a case begins at 1 again. */
export async function settleNumbers(
  tx: ScopedTx,
  cityId: string,
  books: readonly Pick<BookKey, 'teamId' | 'year'>[],
): Promise<void> {
  for (const { teamId, year } of books)
    await tx.$executeRaw`
      UPDATE case_number_counter
         SET last_number = coalesce((SELECT max(book_number) FROM mediation_case
                                      WHERE city_id = ${cityId}::uuid AND book_team_id = ${teamId}::uuid
                                        AND book_year = ${year}), 0)
       WHERE city_id = ${cityId}::uuid AND team_id = ${teamId}::uuid AND book_year = ${year}`;
}
