import 'server-only';
import { createHash } from 'node:crypto';
import { writeCalendar } from '@/lib/calendar/calendar';
import { eventsOf } from '@/lib/features/schedule/calendar/events';
import { listScheduledClasses } from '@/lib/features/schedule/list-classes';
import type { LinkContext } from '@/lib/server/under-link';

/** Answers a program that keeps somebody's calendar: the entries, or that nothing changed since it last asked. */
export async function answerFeed({
  tx,
  link,
  today,
  request,
}: LinkContext & { readonly request: Request }): Promise<Response> {
  const classes = await listScheduledClasses(tx, link.mediatorId);
  const body = writeCalendar('Lịch tập huấn hòa giải', eventsOf(classes, today));
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers = { etag, 'cache-control': 'private, no-cache', 'x-robots-tag': 'noindex' };
  const known = request.headers.get('if-none-match')?.split(/\s*,\s*/) ?? [];
  // What passes through a compressing proxy comes back marked as weak; it is the same calendar.
  if (known.some((tag) => tag.replace(/^W\//, '') === etag))
    return new Response(null, { status: 304, headers });
  return new Response(body, {
    headers: {
      ...headers,
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="lich-tap-huan.ics"',
    },
  });
}
