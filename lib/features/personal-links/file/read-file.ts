import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { LinkState } from '@/lib/features/personal-links/personal-link';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';

/** A link somebody was given. */
export type GivenLink = {
  readonly linkId: string;
  readonly madeAt: Date;
  readonly madeBy: string;
  readonly expiresOn: IsoDate;
  readonly revokedAt: Date | null;
  readonly revokedBy: string | null;
  readonly state: Exclude<LinkState, 'none'>;
};

/** What was done with somebody's links on one day. */
export type DayOfUse = {
  readonly day: IsoDate;
  readonly opened: number;
  readonly answered: number;
  readonly materials: number;
  readonly checkedIn: number;
  readonly calendar: number;
  /** Tried after it had run out or was taken back. */
  readonly refused: number;
};

/** One person's links and their use. */
export type LinkFile = {
  readonly mediatorId: string;
  readonly fullName: string;
  readonly links: readonly GivenLink[];
  readonly days: readonly DayOfUse[];
};

/** Days of use that are told, the newest first. */
const MOST_DAYS = 90;

/** One person's links, the newest first. @throws NotFoundError for anybody else's people. */
export async function readLinkFile(
  { tx, today }: Pick<Context, 'tx' | 'today'>,
  mediatorId: string,
): Promise<LinkFile> {
  const [person] = await tx.$queryRaw<{ fullName: string }[]>`
    SELECT full_name AS "fullName" FROM mediator
     WHERE city_id = scope_city() AND commune_id = scope_commune() AND id = ${mediatorId}::uuid`;
  if (!person) throw new NotFoundError();
  return {
    mediatorId,
    ...person,
    links: await listGivenLinks(tx, mediatorId, today),
    days: await listDaysOfUse(tx, mediatorId),
  };
}

function listGivenLinks(tx: ScopedTx, mediatorId: string, today: IsoDate): Promise<GivenLink[]> {
  return tx.$queryRaw<GivenLink[]>`
    SELECT id AS "linkId", created_at AS "madeAt", created_by AS "madeBy", expires_on::text AS "expiresOn",
           revoked_at AS "revokedAt", revoked_by AS "revokedBy",
           CASE WHEN revoked_at IS NOT NULL THEN 'revoked' WHEN expires_on < ${today}::date THEN 'expired' ELSE 'open' END AS state
      FROM personal_link
     WHERE city_id = scope_city() AND mediator_id = ${mediatorId}::uuid AND purpose = 'schedule'
     ORDER BY created_at DESC, id DESC`;
}

function listDaysOfUse(tx: ScopedTx, mediatorId: string): Promise<DayOfUse[]> {
  return tx.$queryRaw<DayOfUse[]>`
    SELECT (u.hour AT TIME ZONE 'Asia/Ho_Chi_Minh')::date::text AS day,
           coalesce(sum(u.times) FILTER (WHERE u.act = 'opened'), 0)::int AS opened,
           coalesce(sum(u.times) FILTER (WHERE u.act = 'answered'), 0)::int AS answered,
           coalesce(sum(u.times) FILTER (WHERE u.act = 'material'), 0)::int AS materials,
           coalesce(sum(u.times) FILTER (WHERE u.act = 'check_in'), 0)::int AS "checkedIn",
           coalesce(sum(u.times) FILTER (WHERE u.act = 'calendar'), 0)::int AS calendar,
           coalesce(sum(u.times) FILTER (WHERE u.act = 'refused'), 0)::int AS refused
      FROM personal_link l JOIN personal_link_use u ON u.city_id = l.city_id AND u.link_id = l.id
     WHERE l.city_id = scope_city() AND l.mediator_id = ${mediatorId}::uuid
     GROUP BY 1 ORDER BY 1 DESC LIMIT ${MOST_DAYS}`;
}
