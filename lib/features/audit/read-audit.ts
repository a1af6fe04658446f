import 'server-only';
import { can } from '@/lib/domain/access/permissions';
import { entryLine, type EntryLine } from '@/lib/features/audit/entry-line';
import { listEntries } from '@/lib/features/audit/list-entries';
import type { AuditListParams } from '@/lib/features/audit/list-params';
import { verifyChain, type ChainCheck } from '@/lib/features/audit/verify-chain';
import type { Context } from '@/lib/server/context';

export type AuditView = {
  readonly params: AuditListParams;
  readonly lines: readonly EntryLine[];
  readonly next: string | null;
  /** What came of the check; null when none was asked for. */
  readonly chain: ChainCheck | null;
  readonly mayVerify: boolean;
};

/**
 * One page of the audit that the actor may read, and the check of the city's chain when it is asked for by whoever may:
 * it reads every entry there is.
 */
export async function readAudit({ tx, actor }: Context, params: AuditListParams): Promise<AuditView> {
  const { entries, next } = await listEntries(tx, actor, params);
  const mayVerify = can(actor, 'audit:verify');
  const chain = params.check && mayVerify ? await verifyChain(tx) : null;
  return { params, lines: entries.map(entryLine), next, chain, mayVerify };
}
