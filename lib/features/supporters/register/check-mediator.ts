import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { Keeper } from '@/lib/server/keeper';
import { refused, type Outcome } from '@/lib/server/action';

/** Refuses a mediator who is not on the keeper's roll; null when none is named or all is well. */
export async function refuseForeignMediator(
  tx: ScopedTx,
  { cityId, communeId }: Keeper,
  mediatorId: string | null,
): Promise<Outcome<never> | null> {
  if (mediatorId === null) return null;
  const found = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM mediator WHERE city_id = ${cityId}::uuid AND commune_id = ${communeId}::uuid AND id = ${mediatorId}::uuid
       AND merged_into_id IS NULL`;
  return found.length > 0
    ? null
    : refused('mediator_gone', 'Không thấy hòa giải viên này trong sổ. Chọn lại.', 'mediatorId');
}
