import 'server-only';
import { logBug } from '@/lib/http/log';
import { plainAnswer } from '@/lib/http/plain-answer';
import { REFUSALS } from './answers';
import { openLink, type LinkAct, type LinkPurpose } from './open-link';
import { underLink, type LinkContext, type TokenInPath } from './under-link';

/**
 * The door for what a program fetches with a link of its own, again and again: a calendar.
 * @returns 404 for a token that is none, 410 for one that no longer holds: programs stop asking then.
 */
export function linkFeed(
  purpose: LinkPurpose,
  act: LinkAct,
  run: (context: LinkContext & { readonly request: Request }) => Promise<Response>,
): (request: Request, path: TokenInPath) => Promise<Response> {
  return async (request, { params }) => {
    try {
      const link = await openLink((await params).token.replace(/\.ics$/, ''), purpose, act);
      if (!link) return plainAnswer(404, REFUSALS.not_found.message);
      if (link.state !== 'open') return plainAnswer(410, 'Đường liên kết này đã hết hạn hoặc đã thu hồi.');
      return await underLink(link, (context) => run({ ...context, request }));
    } catch (error) {
      logBug(error, null);
      return plainAnswer(500, 'Chưa tải được. Thử lại sau ít phút.');
    }
  };
}
