import 'server-only';
import { sql, type Sql } from '@/lib/db/sql';
import type { TenantActor } from '@/lib/domain/access/roles';
import { addDays } from '@/lib/domain/calendar';
import type { TenantContext } from '@/lib/server/context';

/** The classes an actor comes to, or holds; null for those who do neither. */
function classesOf(actor: TenantActor): { readonly condition: Sql; readonly words: string } | null {
  switch (actor.role) {
    case 'team_leader':
    case 'mediator':
      return actor.mediatorId === null
        ? null
        : {
            condition: sql`EXISTS (
              SELECT 1 FROM training_attendee a
               WHERE a.city_id = c.city_id AND a.class_id = c.id AND a.mediator_id = ${actor.mediatorId}::uuid
                 AND a.invited_at IS NOT NULL AND a.withdrawn_on IS NULL AND a.answer IS DISTINCT FROM 'declined')`,
            words: 'lớp tập huấn mời ông, bà',
          };
    case 'commune_officer':
      return {
        condition: sql`c.commune_id = ${actor.communeId}::uuid`,
        words: 'lớp tập huấn của xã, phường',
      };
    case 'city_officer':
      return { condition: sql`c.commune_id IS NULL`, words: 'lớp tập huấn của thành phố, tỉnh' };
    case 'city_admin':
      return null;
  }
}

/** What the morning's mail says of classes: who comes or holds one today or tomorrow. */
export async function digestComingClasses({ tx, actor, today }: TenantContext) {
  const mine = classesOf(actor);
  if (!mine) return [];
  const rows = await tx.$queryRaw<{ isToday: boolean; count: number }[]>`
    SELECT s.held_on = ${today}::date AS "isToday", count(DISTINCT c.id)::int AS count
      FROM training_session s
      JOIN training_class c ON c.city_id = s.city_id AND c.id = s.class_id
     WHERE s.city_id = ${actor.cityId}::uuid AND s.held_on BETWEEN ${today}::date AND ${addDays(today, 1)}::date
       AND c.state = 'open' AND ${mine.condition}
     GROUP BY 1 ORDER BY 1 DESC`;
  return rows.map(({ isToday, count }) => ({
    text: `${count} ${mine.words} ${isToday ? 'hôm nay' : 'ngày mai'}`,
    href: '/trainings',
  }));
}
