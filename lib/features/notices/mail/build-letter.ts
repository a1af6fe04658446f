import 'server-only';
import { findLiveActor } from '@/lib/auth/live-actors';
import { withScope } from '@/lib/db/scope';
import type { NoticeKind } from '@/lib/domain/notices/kinds';
import { serverEnv } from '@/lib/env';
import type { Delivery } from '@/lib/features/notices/mail/delivery';
import type { DigestPart } from '@/lib/features/notices/mail/digest-part';
import {
  digestLetter,
  instantLetter,
  testLetter,
  type LetterText,
} from '@/lib/features/notices/mail/letter-text';
import { todayInVietnam } from '@/lib/format/date';
import type { TenantContext } from '@/lib/server/context';
import { findOfficeName } from '@/lib/server/office-name';

/** A letter to somebody, and the notices it tells. */
export type BuiltLetter = LetterText & { readonly to: string; readonly noticeIds: readonly string[] };

type Untold = { readonly id: string; readonly kind: NoticeKind };

/**
 * Finds the words of a message at the moment it is sent, under the scope of the person it goes to: with the rights they
 * have now, about what is still so.
 * @returns null when there is nothing to say, no address, or the person works there no more.
 */
export async function buildLetter(
  { cityId, membershipId, kind }: Delivery,
  parts: readonly DigestPart[],
): Promise<BuiltLetter | null> {
  const actor = await findLiveActor(cityId, membershipId);
  if (!actor) return null;
  return withScope(actor, async (tx) => {
    const [place] = await tx.$queryRaw<{ address: string; now: Date }[]>`
      SELECT address, now() AS now FROM mail_address
       WHERE city_id = ${cityId}::uuid AND membership_id = ${membershipId}::uuid AND refused_at IS NULL`;
    if (!place) return null;
    const context = { tx, actor, now: place.now, today: todayInVietnam(place.now) };
    const untold = kind === 'test' ? [] : await listUntold(context, kind === 'instant');
    const text = await letterText(kind, context, untold, parts);
    return text && { ...text, to: place.address, noticeIds: untold.map(({ id }) => id) };
  });
}

/** Notices neither seen in the portal nor told by a letter. */
function listUntold({ tx, actor }: TenantContext, urgentAlone: boolean): Promise<Untold[]> {
  return tx.$queryRaw<Untold[]>`
    SELECT id, kind FROM notice
     WHERE city_id = ${actor.cityId}::uuid AND membership_id = ${actor.membershipId}::uuid
       AND read_at IS NULL AND delivery_id IS NULL AND (urgent OR NOT ${urgentAlone})
     ORDER BY created_at, id LIMIT 200`;
}

async function letterText(
  kind: Delivery['kind'],
  context: TenantContext,
  untold: readonly Untold[],
  parts: readonly DigestPart[],
): Promise<LetterText | null> {
  const origin = serverEnv().publicOrigin;
  const office = await findOfficeName(context.tx, context.actor);
  const kinds = untold.map((notice) => notice.kind);
  switch (kind) {
    case 'test':
      return testLetter(office, origin);
    case 'instant':
      return instantLetter({ office, kinds, origin });
    case 'digest': {
      const due = [];
      for (const part of parts) due.push(...(await part(context)));
      return digestLetter({ office, today: context.today, due, kinds, origin });
    }
  }
}
