import 'server-only';
import { currentSession } from '@/lib/auth/session';
import { withScope } from '@/lib/db/scope';
import { can, type Permission } from '@/lib/domain/access/permissions';
import { todayInVietnam } from '@/lib/format/date';
import type { Context } from './context';
import { plainAnswer, NO_STORE } from '@/lib/http/plain-answer';
import { auditDenial } from './denial';
import { logBug } from '@/lib/http/log';
import { NotFoundError } from './not-found';

/**
 * The door for exports, links and APIs that a signed-in person opens with GET: actor → permission → one scoped
 * transaction → answer.
 * @returns 401 without a session; 404 without the permission and for what is not there; 500 with no details for a bug.
 */
export function route(
  permission: Permission,
  run: (context: Context & { readonly url: URL }) => Promise<Response>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const session = await currentSession();
    if (session.kind !== 'signed_in')
      return plainAnswer(401, 'Đã quá giờ đăng nhập. Đăng nhập lại rồi mở lại đường liên kết này.');
    const { actor, now } = session;
    if (!can(actor, permission)) {
      await auditDenial(actor, permission);
      return plainAnswer(404, 'Không tìm thấy nội dung này.');
    }
    try {
      const answer = await withScope(actor, (tx) =>
        run({ tx, actor, now, today: todayInVietnam(now), url: new URL(request.url) }),
      );
      answer.headers.set('cache-control', NO_STORE['cache-control']);
      return answer;
    } catch (error) {
      if (error instanceof NotFoundError) return plainAnswer(404, 'Không tìm thấy nội dung này.');
      logBug(error, null);
      return plainAnswer(500, 'Chưa tải được. Thử lại sau ít phút.');
    }
  };
}
