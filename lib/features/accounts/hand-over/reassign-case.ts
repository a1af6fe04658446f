import 'server-only';
import { recordAudit } from '@/lib/audit/record';
import { newId } from '@/lib/db/ids';
import type { CaseCandidate } from '@/lib/features/accounts/hand-over/list-candidates';
import type { TenantContext } from '@/lib/server/context';
import { enqueue } from '@/lib/server/outbox';

type CaseRow = {
  version: number;
  communeId: string;
  teamId: string;
  successorServes: boolean;
  leavingName: string;
};

/**
 * Gives a case to another mediator because the one before stops working, as the step of the case would: rows end and
 * begin, the timeline says it, the version moves on. Whoever may be chosen was read under the same transaction.
 * @returns false when there is nothing to give any more: it ended, or went to somebody else, since the list was read.
 */
export async function reassignCase(
  { tx, actor, today }: TenantContext,
  leavingId: string,
  { caseId, mediatorId, name }: CaseCandidate,
): Promise<boolean> {
  const { cityId } = actor;
  const on = new Date(`${today}T00:00:00Z`);
  await tx.$queryRaw`SELECT 1 FROM mediation_case WHERE city_id = ${cityId}::uuid AND id = ${caseId}::uuid FOR UPDATE`;
  const [row] = await tx.$queryRaw<CaseRow[]>`
    SELECT c.version, c.commune_id AS "communeId", c.team_id AS "teamId", a.mediator_name AS "leavingName",
           EXISTS (SELECT 1 FROM case_mediator s WHERE s.city_id = c.city_id AND s.case_id = c.id
                      AND s.mediator_id = ${mediatorId}::uuid AND s.ended_on IS NULL) AS "successorServes"
      FROM mediation_case c
      JOIN case_mediator a ON a.city_id = c.city_id AND a.case_id = c.id AND a.mediator_id = ${leavingId}::uuid AND a.ended_on IS NULL
     WHERE c.city_id = ${cityId}::uuid AND c.id = ${caseId}::uuid AND c.ended_on IS NULL`;
  if (!row) return false;
  const { version, communeId, teamId, leavingName } = row;
  const part = { cityId, caseId, communeId, teamId };
  if (!row.successorServes)
    await tx.caseMediator.createMany({
      data: [{ ...part, id: newId(), mediatorId, mediatorName: name, source: 'leader', assignedOn: on }],
    });
  await tx.caseMediator.updateMany({
    where: { cityId, caseId, mediatorId: leavingId, endedOn: null },
    data: { endedOn: on, endReason: 'unavailable' },
  });
  await tx.caseEvent.createMany({
    data: [
      {
        ...part,
        id: newId(),
        kind: 'reassigned',
        happenedOn: on,
        byName: actor.displayName,
        byMembership: actor.membershipId,
        note: 'Bàn giao khi thôi làm việc',
        detail: { mediators: [name], released: [leavingName], source: 'leader' },
      },
    ],
  });
  await tx.mediationCase.updateMany({
    where: { cityId, id: caseId, version },
    data: { version: version + 1 },
  });
  await recordAudit(tx, {
    action: 'case.reassigned',
    subject: 'mediation_case',
    subjectId: caseId,
    detail: { version: version + 1 },
  });
  await enqueue(tx, cityId, { topic: 'case.assigned', payload: { caseId } });
  return true;
}
