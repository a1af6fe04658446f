import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { formatCount } from '@/lib/format/number';
import type { TenantActor } from '@/lib/domain/access/roles';

type Uses = Readonly<Record<keyof typeof WORDS, number>>;

/** How each use of what came in is told; the number stands before it. */
const WORDS = {
  cases: 'vụ việc có hòa giải viên hoặc tổ của lượt nhập này',
  elections: 'cuộc bầu, lần cho thôi của tổ hoặc người vừa nhập',
  trainings: 'lượt có tên trong lớp tập huấn',
  accounts: 'tài khoản của người hoặc tổ vừa nhập',
  reviews: 'lần kiểm điểm cuối năm của tổ vừa nhập',
  merges: 'lần gộp hai mục của một người',
  seats: 'chỗ trong tổ được ghi hoặc sửa sau khi nhập',
  people: 'hòa giải viên đã được sửa sau khi nhập',
  teams: 'tổ hoặc tổ dân phố, thôn đã được sửa sau khi nhập',
  papers: 'quyết định đã được ghi thêm sau khi nhập',
} as const;

/**
 * On what others went on working: a batch is taken back whole or not at all. What the actor may not read is not asked
 * here; foreign keys refuse it all the same.
 * @param ownSeats seats held before, which the batch itself changed.
 * @returns one sentence for each kind of use; empty when nobody built on it.
 */
export async function usesOf(
  tx: ScopedTx,
  { cityId, role }: TenantActor,
  { batchId, ownSeats }: { readonly batchId: string; readonly ownSeats: readonly string[] },
): Promise<readonly string[]> {
  const [uses] = await tx.$queryRaw<Partial<Uses>[]>`
    WITH people AS (SELECT id, version FROM mediator WHERE city_id = ${cityId}::uuid AND import_batch_id = ${batchId}::uuid),
         teams AS (SELECT id, version FROM team WHERE city_id = ${cityId}::uuid AND import_batch_id = ${batchId}::uuid),
         homes AS (SELECT id, version FROM neighbourhood WHERE city_id = ${cityId}::uuid AND import_batch_id = ${batchId}::uuid),
         papers AS (SELECT id, version FROM roll_decision WHERE city_id = ${cityId}::uuid AND import_batch_id = ${batchId}::uuid)
    SELECT (SELECT count(*)::int FROM people WHERE version > 0) AS people,
           ((SELECT count(*) FROM teams WHERE version > 0) + (SELECT count(*) FROM homes WHERE version > 0))::int AS teams,
           (SELECT count(*)::int FROM papers WHERE version > 0) AS papers,
           (SELECT count(*)::int FROM team_membership s
             WHERE s.city_id = ${cityId}::uuid AND (
               (s.import_batch_id = ${batchId}::uuid AND s.valid_to IS NOT NULL)
               OR (s.import_batch_id IS DISTINCT FROM ${batchId}::uuid AND s.id <> ALL (${[...ownSeats]}::uuid[])
                   AND (s.mediator_id IN (SELECT id FROM people) OR s.team_id IN (SELECT id FROM teams)
                        OR s.recognised_by_id IN (SELECT id FROM papers))))) AS seats,
           (SELECT count(*)::int FROM mediation_case c
             WHERE c.city_id = ${cityId}::uuid AND c.team_id IN (SELECT id FROM teams)) AS cases`;
  const kept = role === 'commune_officer' ? await usesInCommune(tx, cityId, batchId) : {};
  const all: Partial<Uses> = { ...uses, ...kept, cases: (uses?.cases ?? 0) + (kept.cases ?? 0) };
  return Object.entries(WORDS).flatMap(([use, words]) => {
    const count = all[use as keyof Uses] ?? 0;
    return count > 0 ? [`${formatCount(count)} ${words}`] : [];
  });
}

/** Uses in tables that only the commune itself reads. */
async function usesInCommune(tx: ScopedTx, cityId: string, batchId: string): Promise<Partial<Uses>> {
  const [uses] = await tx.$queryRaw<Partial<Uses>[]>`
    WITH people AS (SELECT id FROM mediator WHERE city_id = ${cityId}::uuid AND import_batch_id = ${batchId}::uuid),
         teams AS (SELECT id FROM team WHERE city_id = ${cityId}::uuid AND import_batch_id = ${batchId}::uuid)
    SELECT (SELECT count(DISTINCT c.case_id)::int FROM case_mediator c
             WHERE c.city_id = ${cityId}::uuid AND c.mediator_id IN (SELECT id FROM people)
               AND c.team_id NOT IN (SELECT id FROM teams)) AS cases,
           ((SELECT count(*) FROM election e WHERE e.city_id = ${cityId}::uuid AND e.team_id IN (SELECT id FROM teams))
            + (SELECT count(*) FROM election_candidate c
                WHERE c.city_id = ${cityId}::uuid AND c.mediator_id IN (SELECT id FROM people))
            + (SELECT count(*) FROM mediator_leaving d
                WHERE d.city_id = ${cityId}::uuid AND d.mediator_id IN (SELECT id FROM people)))::int AS elections,
           (SELECT count(*)::int FROM training_attendee a
             WHERE a.city_id = ${cityId}::uuid AND a.mediator_id IN (SELECT id FROM people)) AS trainings,
           (SELECT count(*)::int FROM account_membership m
             WHERE m.city_id = ${cityId}::uuid
               AND (m.mediator_id IN (SELECT id FROM people) OR m.team_id IN (SELECT id FROM teams))) AS accounts,
           (SELECT count(*)::int FROM team_review r
             WHERE r.city_id = ${cityId}::uuid AND r.team_id IN (SELECT id FROM teams)) AS reviews,
           (SELECT count(*)::int FROM mediator_merge m
             WHERE m.city_id = ${cityId}::uuid
               AND (m.kept_id IN (SELECT id FROM people) OR m.merged_id IN (SELECT id FROM people))) AS merges`;
  return uses ?? {};
}
