import 'server-only';
import { settleNumbers } from '@/lib/features/imports/kinds/book/book-numbers';
import type { Undone, Work } from '@/lib/features/imports/kinds/kind';
import { usesOf } from '@/lib/features/imports/kinds/roll/built-on';
import { formatCount } from '@/lib/format/number';

/** Takes a book back: its cases go with what the import wrote of them, then the teams that came in for them. */
export async function undoBook({ tx, actor, batch }: Work): Promise<Undone> {
  const { cityId } = actor;
  const came = { where: { cityId, importBatchId: batch.id } };
  const [touched] = await tx.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM mediation_case c
     WHERE c.city_id = ${cityId}::uuid AND c.import_batch_id = ${batch.id}::uuid
       AND (c.version > 0 OR (SELECT count(*) FROM case_event e WHERE e.city_id = c.city_id AND e.case_id = c.id) > 1)`;
  if (touched && touched.count > 0)
    return {
      ok: false,
      builtOn: [`${formatCount(touched.count)} vụ việc đã có người làm tiếp sau khi nhập`],
    };
  const books = await tx.mediationCase.groupBy({ by: ['bookTeamId', 'bookYear'], ...came });
  const cases = await tx.mediationCase.deleteMany(came);
  await settleNumbers(
    tx,
    cityId,
    books.map(({ bookTeamId: teamId, bookYear: year }) => ({ teamId, year })),
  );
  const builtOn = await usesOf(tx, actor, { batchId: batch.id, ownSeats: [] });
  if (builtOn.length > 0) return { ok: false, builtOn };
  await tx.teamNeighbourhood.deleteMany(came);
  const teams = await tx.team.deleteMany(came);
  const neighbourhoods = await tx.neighbourhood.deleteMany(came);
  return {
    ok: true,
    tally: { cases: cases.count, teams: teams.count, neighbourhoods: neighbourhoods.count },
  };
}
