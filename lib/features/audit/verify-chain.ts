import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';

/** The chain holds over so many entries, or the first entry that does not follow from the one before it. */
export type ChainCheck =
  | { readonly holds: true; readonly entries: string }
  | { readonly holds: false; readonly seq: string; readonly at: Date | null };

/** Computes the whole chain of the scope's city anew and compares it with what is kept. */
export async function verifyChain(tx: ScopedTx): Promise<ChainCheck> {
  const [found] = await tx.$queryRaw<{ forged: string | null; at: Date | null; entries: string | null }[]>`
    WITH verified AS MATERIALIZED (SELECT audit_verify(scope_city()) AS seq)
    SELECT v.seq::text AS forged, e.at, h.seq::text AS entries
      FROM verified v
      LEFT JOIN audit_entry e ON e.city_id = scope_city() AND e.seq = v.seq
      LEFT JOIN audit_head h ON h.city_id = scope_city()`;
  if (!found?.forged) return { holds: true, entries: found?.entries ?? '0' };
  return { holds: false, seq: found.forged, at: found.at };
}
