import 'server-only';
import { newId } from '@/lib/db/ids';
import type { ScopedTx } from '@/lib/db/scope';
import type { ColumnChoice, Layout, Mapping } from '@/lib/domain/import/layout';
import type { Batch } from './batch';
import { plainJson } from './plain-json';

/**
 * What was confirmed before for headings that read the same.
 * @returns null unless every sheet of the file is of a form that somebody here has confirmed.
 */
export async function findKeptMapping(
  tx: ScopedTx,
  { cityId, communeId, kind }: Pick<Batch, 'cityId' | 'communeId' | 'kind'>,
  { sheets }: Layout,
): Promise<Mapping | null> {
  const signatures = [...new Set(sheets.map(({ signature }) => signature))];
  const kept = await tx.importMapping.findMany({
    where: { cityId, communeId, kind, signature: { in: signatures } },
  });
  if (kept.length < signatures.length) return null;
  return {
    columns: Object.fromEntries(kept.map(({ signature, choice }) => [signature, choice as ColumnChoice])),
  };
}

/** Keeps what was confirmed for the next file of the same form. */
export async function keepMapping(
  tx: ScopedTx,
  { cityId, communeId, kind }: Pick<Batch, 'cityId' | 'communeId' | 'kind'>,
  { columns }: Mapping,
  by: { readonly name: string; readonly now: Date },
): Promise<void> {
  for (const [signature, choice] of Object.entries(columns)) {
    const written = { choice: plainJson(choice), changedBy: by.name, changedAt: by.now };
    const { count } = await tx.importMapping.updateMany({
      where: { cityId, communeId, kind, signature },
      data: written,
    });
    if (count === 0)
      await tx.importMapping.create({
        data: { cityId, communeId, id: newId(), kind, signature, ...written },
      });
  }
}
