import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { suggestLoginName } from '@/lib/domain/access/login-name';
import type { CommuneKind } from '@/lib/domain/units/unit-name';
import type { OpenAccountInput } from '@/lib/features/accounts/open/schema';
import type { Place } from '@/lib/features/accounts/place';
import { foldVietnamese } from '@/lib/schema/fold';

/** Whether the login name is the one the form fills in by itself: then nobody minds a number behind it. */
export async function isSuggested(
  tx: ScopedTx,
  { role, displayName, loginName }: OpenAccountInput,
  { cityId, communeId }: Place,
): Promise<boolean> {
  const [unit] = await tx.$queryRaw<{ name: string; kind: CommuneKind | null }[]>`
    SELECT coalesce(u.name, c.name) AS name, u.kind
      FROM city c LEFT JOIN commune u ON u.city_id = c.city_id AND u.id = ${communeId}::uuid
     WHERE c.city_id = ${cityId}::uuid`;
  const suggested = suggestLoginName({
    role,
    person: foldVietnamese(displayName),
    unit: foldVietnamese(unit?.name ?? ''),
    communeKind: unit?.kind ?? null,
  });
  return loginName === suggested;
}
