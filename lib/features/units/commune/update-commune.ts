import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { Commune } from '@/lib/features/units/commune/commune';
import { getCommune } from '@/lib/features/units/commune/get-commune';
import { formatDateTime } from '@/lib/format/date';
import { foldVietnamese } from '@/lib/schema/fold';
import { ConflictError } from '@/lib/server/conflict';

type Changes =
  Pick<Commune, 'name' | 'kind'> | { readonly validTo: IsoDate | null; readonly successorId: string | null };

export type CommuneChange = {
  readonly version: number;
  readonly changes: Changes;
  readonly by: string;
  readonly now: Date;
};

/** Changes a commune. @throws ConflictError when it has moved on since it was read. */
export async function updateCommune(
  tx: ScopedTx,
  { cityId, communeId }: Pick<Commune, 'cityId' | 'communeId'>,
  { version, changes, by, now }: CommuneChange,
): Promise<void> {
  const { count } = await tx.commune.updateMany({
    where: { cityId, id: communeId, version },
    data: { ...columnsOf(changes), version: { increment: 1 }, changedBy: by, changedAt: now },
  });
  if (count === 0) throw conflictWith(await getCommune(tx, cityId, communeId));
}

function columnsOf(changes: Changes) {
  if ('name' in changes) return { ...changes, searchName: foldVietnamese(changes.name) };
  return { ...changes, validTo: changes.validTo === null ? null : new Date(changes.validTo) };
}

function conflictWith(current: Commune): ConflictError {
  const { name, kind, validTo, version, changedBy, changedAt } = current;
  return new ConflictError({
    by: changedBy ?? 'Người khác',
    at: changedAt ? formatDateTime(changedAt) : 'trước đó',
    current: { name, kind, validTo: validTo ?? '', version: String(version) },
  });
}
