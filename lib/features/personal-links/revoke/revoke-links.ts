import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { RevokeLinksInput } from '@/lib/features/personal-links/make/schema';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';

/** Takes back every link of these people that still holds, their calendars' too. @returns how many. */
export function revokeOpenLinks(tx: ScopedTx, mediatorIds: readonly string[], by: string): Promise<number> {
  return tx.$executeRaw`
    UPDATE personal_link SET revoked_at = now(), revoked_by = ${by}
     WHERE city_id = scope_city() AND mediator_id = ANY (${[...mediatorIds]}::uuid[]) AND revoked_at IS NULL`;
}

/** Takes back all links of one person, at once: whoever opens one of them is told whom to call. */
export async function revokeLinks(
  { tx, actor }: Context,
  { mediatorId }: RevokeLinksInput,
): Promise<Outcome<{ readonly mediatorId: string }>> {
  const [person] = await tx.$queryRaw<{ fullName: string }[]>`
    SELECT full_name AS "fullName" FROM mediator
     WHERE city_id = scope_city() AND commune_id = scope_commune() AND id = ${mediatorId}::uuid`;
  if (!person) throw new NotFoundError();
  const taken = await revokeOpenLinks(tx, [mediatorId], actor.displayName);
  if (taken === 0) return refused('nothing_open', 'Không còn liên kết nào đang dùng để thu hồi.');
  return done({
    value: { mediatorId },
    message: `Đã thu hồi liên kết của ${person.fullName}.`,
    audit: { action: 'personal_link.revoked', subject: 'mediator', subjectId: mediatorId },
  });
}
