import 'server-only';
import { currentSession } from '@/lib/auth/session';
import { withScope } from '@/lib/db/scope';
import { can, type Permission } from '@/lib/domain/access/permissions';
import { serverEnv } from '@/lib/env';
import { todayInVietnam } from '@/lib/format/date';
import { MOST_UPLOADED_BYTES } from '@/lib/http/body-limit';
import { logBug } from '@/lib/http/log';
import { isOwnOrigin } from '@/lib/http/origin';
import { NO_STORE, plainAnswer } from '@/lib/http/plain-answer';
import { REFUSALS } from './answers';
import type { Context } from './context';
import { auditDenial } from './denial';
import { NotFoundError } from './not-found';

/** A form with a file in it, read whole into memory: it is small, and goes into the database in one piece. */
export type Uploaded = { readonly form: FormData };

/** The body, as long as it is not longer than it may be; a body that does not say its length is cut off here. */
async function readBody(request: Request): Promise<Uint8Array<ArrayBuffer> | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of request.body ?? []) {
    length += part.length;
    if (length > MOST_UPLOADED_BYTES) return null;
    parts.push(part);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A form that cannot be read as one is nobody's form of ours. */
async function readForm(request: Request, body: Uint8Array<ArrayBuffer>): Promise<FormData | null> {
  const contentType = request.headers.get('content-type') ?? '';
  if (!contentType.startsWith('multipart/form-data')) return null;
  return new Response(body, { headers: { 'content-type': contentType } }).formData().catch(() => null);
}

/** Where the browser goes next; 303, so that a reload of that page sends nothing again. */
const seeOther = (path: string): Response =>
  new Response(null, { status: 303, headers: { ...NO_STORE, location: path } });

/**
 * The door for files: Origin → actor → permission → a body within its limit → one scoped transaction → the page to go
 * to. A plain form posts to it, with JavaScript or without.
 * @param run keeps the file and returns the path of the page that tells what becomes of it.
 * @param after work to set going once all is committed.
 */
export function upload(
  permission: Permission,
  run: (context: Context & Uploaded) => Promise<string>,
  after: () => void,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const { headers } = request;
    if (!isOwnOrigin(headers.get('origin'), headers.get('host'), serverEnv().publicOrigin))
      return plainAnswer(403, REFUSALS.foreign_origin.message);
    const session = await currentSession();
    if (session.kind !== 'signed_in') return plainAnswer(401, REFUSALS.signed_out.message);
    const { actor, now } = session;
    if (!can(actor, permission)) {
      await auditDenial(actor, permission);
      return plainAnswer(404, REFUSALS.not_found.message);
    }
    try {
      const body = await readBody(request);
      if (!body)
        return plainAnswer(413, 'Tệp lớn hơn 10 MB nên không được nhận. Chia thành nhiều tệp nhỏ hơn.');
      const form = await readForm(request, body);
      if (!form) return plainAnswer(400, 'Không đọc được tệp gửi lên. Mở lại trang rồi chọn tệp lần nữa.');
      const path = await withScope(actor, (tx) => run({ tx, actor, now, today: todayInVietnam(now), form }));
      after();
      return seeOther(path);
    } catch (error) {
      if (error instanceof NotFoundError) return plainAnswer(404, REFUSALS.not_found.message);
      logBug(error, null);
      return plainAnswer(500, 'Chưa nhận được tệp. Thử lại sau ít phút.');
    }
  };
}
