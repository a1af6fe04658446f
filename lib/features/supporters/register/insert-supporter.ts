import 'server-only';
import { newId } from '@/lib/db/ids';
import type { ScopedTx } from '@/lib/db/scope';
import type { SupporterKind } from '@/lib/domain/support/supporter-kind';
import type { Keeper } from '@/lib/server/keeper';
import { foldVietnamese } from '@/lib/schema/fold';

type NewSupporter = {
  readonly fullName: string;
  readonly kind: SupporterKind;
  readonly organisation: string | null;
  readonly phone: string | null;
  readonly mediatorId: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
};

/** Writes a supporter into the keeper's register. @returns the new id. */
export async function insertSupporter(
  tx: ScopedTx,
  { cityId, communeId, displayName }: Keeper,
  supporter: NewSupporter,
  now: Date,
): Promise<string> {
  const supporterId = newId();
  const { fullName, kind, organisation, phone, mediatorId, validFrom, validTo } = supporter;
  await tx.$executeRaw`
    INSERT INTO supporter (city_id, id, commune_id, mediator_id, full_name, search_name, kind, organisation, phone,
                           valid_from, valid_to, changed_by, changed_at)
    VALUES (${cityId}::uuid, ${supporterId}::uuid, ${communeId}::uuid, ${mediatorId}::uuid, ${fullName},
            ${foldVietnamese(fullName)}, ${kind}, ${organisation}, ${phone}, ${validFrom}::date, ${validTo}::date,
            ${displayName}, ${now})`;
  return supporterId;
}
