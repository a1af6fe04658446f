import 'server-only';
import { recordAudit } from '@/lib/audit/record';
import { asGate } from '@/lib/db/scope';
import { auditScope } from './audit-scope';
import { listLivePlaces } from './account';

type Owner = { readonly id: string; readonly isOperator: boolean };

/** Signing out: the row is revoked, so that a copy of the cookie opens nothing any more (C-12). */
export async function endSession(sessionId: string | null): Promise<void> {
  const owner = await asGate(async (tx) => {
    const [found] = await tx.$queryRaw<Owner[]>`
      SELECT a.id, a.is_operator AS "isOperator" FROM session s JOIN account a ON a.id = s.account_id
       WHERE s.id = ${sessionId}::uuid AND s.revoked_at IS NULL`;
    return found ? { ...found, places: await listLivePlaces(tx, found.id) } : null;
  });
  if (!owner) return;
  await asGate(async (tx) => {
    await tx.$executeRaw`
      UPDATE session SET revoked_at = now(), revoke_reason = 'signed_out'
       WHERE id = ${sessionId}::uuid AND revoked_at IS NULL`;
    await recordAudit(tx, { action: 'access.signed_out', subject: 'session', subjectId: sessionId });
  }, auditScope(owner));
}
