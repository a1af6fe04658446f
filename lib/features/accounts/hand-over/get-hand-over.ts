import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';
import { recordId } from '@/lib/server/record-id';

/** A list of what was handed over, as it is signed. */
export type HandOverRecord = {
  readonly membershipId: string;
  readonly fromName: string;
  readonly fromPost: string;
  readonly handedOn: IsoDate;
  readonly recordedBy: string;
  readonly items: readonly { readonly ordinal: number; readonly title: string; readonly toName: string }[];
};

/** @throws NotFoundError for a list of another office, and for none. */
export async function getHandOver({ tx }: Context, handOverId: string): Promise<HandOverRecord> {
  const id = recordId(handOverId);
  const [found] = await tx.$queryRaw<HandOverRecord[]>`
    SELECT h.membership_id AS "membershipId", h.from_name AS "fromName", h.from_post AS "fromPost",
           h.handed_on::text AS "handedOn", h.recorded_by AS "recordedBy",
           (SELECT jsonb_agg(jsonb_build_object('ordinal', i.ordinal, 'title', i.title, 'toName', i.to_name) ORDER BY i.ordinal)
              FROM hand_over_item i WHERE i.city_id = h.city_id AND i.hand_over_id = h.id) AS items
      FROM hand_over h WHERE h.id = ${id}::uuid`;
  if (!found) throw new NotFoundError();
  return found;
}

/** The list that was made when this membership ended; null when nothing was open. */
export async function findHandOverOf(
  tx: ScopedTx,
  { cityId, membershipId }: { readonly cityId: string; readonly membershipId: string },
): Promise<string | null> {
  const [found] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM hand_over WHERE city_id = ${cityId}::uuid AND membership_id = ${membershipId}::uuid ORDER BY id DESC LIMIT 1`;
  return found?.id ?? null;
}
