import { newId } from '@/lib/db/ids';
import { calendarTokenOf, hashUrlToken, newUrlToken } from '@/lib/server/url-token';
import type { BuiltMediator } from './builders';
import { owner, ownerRows } from './owner';

/** A link with its calendar, both tokens known to the test alone. */
export type BuiltLink = { readonly linkId: string; readonly token: string; readonly calendarToken: string };

/** A link of that person as the commune would have made it. @param expiresOn the last day it holds. */
export async function buildLink(
  { cityId, communeId, teamId, mediatorId }: BuiltMediator,
  expiresOn = '2099-12-31',
): Promise<BuiltLink> {
  const token = newUrlToken();
  const calendarToken = calendarTokenOf(token);
  const linkId = newId();
  for (const [id, purpose, secret] of [
    [linkId, 'schedule', token],
    [newId(), 'calendar', calendarToken],
  ] as const)
    await owner().query(
      `INSERT INTO personal_link (city_id, id, commune_id, team_id, mediator_id, purpose, token_hash, expires_on, created_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'Nguyễn Thu Hà')`,
      [cityId, id, communeId, teamId, mediatorId, purpose, hashUrlToken(secret), expiresOn],
    );
  return { linkId, token, calendarToken };
}

/** Puts somebody on the list of a class, invited and not heard of yet. */
export async function buildInvitation(
  { cityId, communeId, teamId, mediatorId }: BuiltMediator,
  classId: string,
): Promise<void> {
  await owner().query(
    `INSERT INTO training_attendee (city_id, commune_id, class_id, mediator_id, team_id, half_days, invited_at)
     VALUES ($1, $2, $3, $4, $5, 0, now())`,
    [cityId, communeId, classId, mediatorId, teamId],
  );
}

/** How often somebody's links were used, by what was done. */
export async function usesOf({ mediatorId }: BuiltMediator): Promise<Readonly<Record<string, number>>> {
  const rows = await ownerRows<{ act: string; times: number }>(
    `SELECT u.act, sum(u.times)::int AS times FROM personal_link l
       JOIN personal_link_use u ON u.city_id = l.city_id AND u.link_id = l.id
      WHERE l.mediator_id = $1 GROUP BY 1`,
    [mediatorId],
  );
  return Object.fromEntries(rows.map(({ act, times }) => [act, times]));
}
