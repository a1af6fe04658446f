import 'server-only';
import { formatCaseNumber } from '@/lib/domain/mediation-case/numbering';
import type { NoticeKind } from '@/lib/domain/notices/kinds';
import type { Context } from '@/lib/server/context';

/** One thing the person was told. */
export type Notice = {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly subjectId: string;
  /** What it is about, as far as the person may know it: «vụ 3/2026», the title of a class; never a party's name. */
  readonly about: string | null;
  readonly createdAt: Date;
  readonly isSeen: boolean;
};

/** What the page shows at once; what is older is half a year old at most and leads to records that have it anyway. */
export const MOST_SHOWN = 100;

type Row = Omit<Notice, 'about'> & {
  readonly bookNumber: number | null;
  readonly bookYear: number | null;
  readonly classTitle: string | null;
};

function toNotice({ bookNumber, bookYear, classTitle, ...notice }: Row): Notice {
  const about =
    bookNumber !== null && bookYear !== null
      ? `Vụ ${formatCaseNumber({ sequence: bookNumber, year: bookYear })}`
      : classTitle;
  return { ...notice, about };
}

/** The person's notices in this place, newest first, and whether mail would reach them. */
export async function listNotices({ tx, actor }: Context): Promise<{
  readonly notices: readonly Notice[];
  readonly hasAddress: boolean;
}> {
  const notices = await tx.$queryRaw<Row[]>`
    SELECT n.id, n.kind, n.subject_id AS "subjectId", n.created_at AS "createdAt", n.read_at IS NOT NULL AS "isSeen",
           c.book_number AS "bookNumber", c.book_year AS "bookYear", t.title AS "classTitle"
      FROM notice n
      LEFT JOIN mediation_case c ON c.city_id = n.city_id AND c.id = n.subject_id
      LEFT JOIN training_class t ON t.city_id = n.city_id AND t.id = n.subject_id
     WHERE n.city_id = ${actor.cityId}::uuid AND n.membership_id = ${actor.membershipId}::uuid
     ORDER BY n.created_at DESC, n.id LIMIT ${MOST_SHOWN}`;
  const [place] = await tx.$queryRaw<{ reachable: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM mail_address
      WHERE city_id = ${actor.cityId}::uuid AND membership_id = ${actor.membershipId}::uuid AND refused_at IS NULL) AS reachable`;
  return { notices: notices.map(toNotice), hasAddress: place?.reachable ?? false };
}
