import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { AuditAction, AuditSubject } from './vocabulary';

/** What happened, to what. Details hold codes, dates and ids; never a party's name or words of a quarrel. */
export type AuditRecord = {
  readonly action: AuditAction;
  readonly subject: AuditSubject;
  readonly subjectId: string | null;
  readonly detail?: Readonly<Record<string, string | number | boolean | null>>;
};

/**
 * Writes one entry to the chain of the scope's city, in the transaction of the act itself. Who acted is read by
 * the database from the scope.
 */
export async function recordAudit(tx: ScopedTx, entry: AuditRecord): Promise<void> {
  await tx.$queryRaw`SELECT audit_append(${entry.action}, ${entry.subject}, ${entry.subjectId}::uuid, ${JSON.stringify(entry.detail ?? {})}::jsonb)`;
}
