import 'server-only';
import { recordAudit } from '@/lib/audit/record';
import { withScope } from '@/lib/db/scope';
import type { Permission } from '@/lib/domain/access/permissions';
import type { Actor } from '@/lib/domain/access/roles';

/** Writes down that an actor asked for what their role may not do (C-46). */
export async function auditDenial(actor: Actor, permission: Permission): Promise<void> {
  await withScope(actor, (tx) =>
    recordAudit(tx, {
      action: 'access.denied',
      subject: 'entry_point',
      subjectId: null,
      detail: { permission },
    }),
  );
}
