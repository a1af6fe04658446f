import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { foldVietnamese } from '@/lib/schema/fold';

/** Whether another working team of the commune bears this name: a team is told apart by nothing else. */
export async function isNameTaken(
  tx: ScopedTx,
  { cityId, communeId }: { readonly cityId: string; readonly communeId: string },
  name: string,
  exceptTeamId: string | null,
): Promise<boolean> {
  const [found] = await tx.$queryRaw<{ taken: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM team WHERE city_id = ${cityId}::uuid AND commune_id = ${communeId}::uuid
                      AND search_name = ${foldVietnamese(name)} AND valid_to IS NULL
                      AND id IS DISTINCT FROM ${exceptTeamId}::uuid) AS taken`;
  return found?.taken ?? false;
}
