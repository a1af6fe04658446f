import 'server-only';
import { newId } from '@/lib/db/ids';
import { addMonths } from '@/lib/domain/calendar';
import { done, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';
import { calendarUrl } from '@/lib/server/link-address';
import { NotFoundError } from '@/lib/server/not-found';
import { hashUrlToken, newUrlToken } from '@/lib/server/url-token';

/** The address is in this one answer and nowhere else. */
export type Subscription = { readonly url: string | null };

const MONTHS = 12;

/**
 * A calendar of one's own, for whoever is signed in and is a mediator. One they made before stops: an address that was
 * lost is taken back by making another.
 */
export async function subscribe({ tx, actor, today }: Context): Promise<Outcome<Subscription>> {
  const { communeId, teamId, mediatorId, displayName } = actor;
  if (mediatorId === null) throw new NotFoundError();
  const token = newUrlToken();
  await tx.$executeRaw`
    UPDATE personal_link SET revoked_at = now(), revoked_by = ${displayName}
     WHERE city_id = scope_city() AND mediator_id = ${mediatorId}::uuid AND purpose = 'calendar'
       AND created_by = ${displayName} AND revoked_at IS NULL`;
  await tx.$executeRaw`
    INSERT INTO personal_link (city_id, id, commune_id, team_id, mediator_id, purpose, token_hash, expires_on, created_by)
    VALUES (scope_city(), ${newId()}::uuid, ${communeId}::uuid, ${teamId}::uuid, ${mediatorId}::uuid, 'calendar',
            ${hashUrlToken(token)}, ${addMonths(today, MONTHS)}::date, ${displayName})`;
  return done<Subscription>({
    value: { url: null },
    shownOnce: { url: calendarUrl(token) },
    audit: { action: 'personal_link.subscribed', subject: 'mediator', subjectId: mediatorId },
  });
}
