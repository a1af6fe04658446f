import 'server-only';
import type { NoticeKind } from '@/lib/domain/notices/kinds';
import type { Context } from '@/lib/server/context';

/** One thing the person was told. */
export type Notice = {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly subjectId: string;
  readonly createdAt: Date;
  readonly isSeen: boolean;
};

/** What the page shows at once; what is older is half a year old at most and leads to records that have it anyway. */
export const MOST_SHOWN = 100;

/** The person's notices in this place, newest first, and whether mail would reach them. */
export async function listNotices({ tx, actor }: Context): Promise<{
  readonly notices: readonly Notice[];
  readonly hasAddress: boolean;
}> {
  const notices = await tx.$queryRaw<Notice[]>`
    SELECT id, kind, subject_id AS "subjectId", created_at AS "createdAt", read_at IS NOT NULL AS "isSeen" FROM notice
     WHERE city_id = ${actor.cityId}::uuid AND membership_id = ${actor.membershipId}::uuid
     ORDER BY created_at DESC, id LIMIT ${MOST_SHOWN}`;
  const [place] = await tx.$queryRaw<{ reachable: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM mail_address
      WHERE city_id = ${actor.cityId}::uuid AND membership_id = ${actor.membershipId}::uuid AND refused_at IS NULL) AS reachable`;
  return { notices, hasAddress: place?.reachable ?? false };
}
