import 'server-only';
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
};

/** One page of the city's audit, and the check of its chain when it is asked for: it reads every entry there is. */
export async function readAudit({ tx }: Context, params: AuditListParams): Promise<AuditView> {
  const { entries, next } = await listEntries(tx, params);
  const chain = params.check ? await verifyChain(tx) : null;
  return { params, lines: entries.map(entryLine), next, chain };
}
