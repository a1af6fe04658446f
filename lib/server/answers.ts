import 'server-only';
import { randomBytes } from 'node:crypto';
import type { ActionResult } from '@/components/form/action-result';
import { HashQueueFull } from '@/lib/auth/hash-queue';
import { DatabaseError } from '@/lib/db/errors';
import { ConflictError } from './conflict';
import { logBug } from '@/lib/http/log';
import { NotFoundError } from './not-found';

type Refusal = Extract<ActionResult<never>, { ok: false }>;

/** Refusals that any action can give, each with what to do. */
export const REFUSALS = {
  signed_out: {
    ok: false,
    code: 'signed_out',
    message: 'Đã quá giờ đăng nhập. Đăng nhập lại, phần đang viết vẫn còn.',
  },
  not_found: { ok: false, code: 'not_found', message: 'Không tìm thấy nội dung này.' },
  invalid: { ok: false, code: 'invalid', message: 'Chưa ghi được. Sửa các ô được đánh dấu rồi gửi lại.' },
  key_reused: {
    ok: false,
    code: 'key_reused',
    message: 'Phiếu này đã gửi với nội dung khác. Kiểm tra lại rồi bấm gửi lần nữa.',
  },
  conflict: {
    ok: false,
    code: 'conflict',
    message: 'Người khác vừa sửa nội dung này. So hai bản bên dưới rồi gửi lại.',
  },
  busy: {
    ok: false,
    code: 'unavailable',
    message:
      'Hệ thống đang bận nên chưa ghi được. Nội dung vẫn còn trên trang này. Đợi vài giây rồi gửi lại.',
  },
  unavailable: {
    ok: false,
    code: 'unavailable',
    message:
      'Chưa ghi được vì chưa nối được với cơ sở dữ liệu. Nội dung vẫn còn trên trang này. Thử lại sau ít phút.',
  },
  refused_by_rule: {
    ok: false,
    code: 'rule',
    message: 'Chưa ghi được vì nội dung trái với quy định của sổ. Xem lại ngày tháng và kết quả rồi gửi lại.',
  },
  foreign_origin: {
    ok: false,
    code: 'foreign_origin',
    message: 'Yêu cầu không gửi từ cổng này nên không được nhận. Mở lại trang rồi gửi.',
  },
} as const satisfies Record<string, Refusal>;

const BY_DATABASE: Record<DatabaseError['code'], Refusal> = {
  unavailable: REFUSALS.unavailable,
  busy: REFUSALS.busy,
  unique: REFUSALS.refused_by_rule,
  missing_reference: REFUSALS.not_found,
  rule: REFUSALS.refused_by_rule,
  denied: REFUSALS.not_found,
};

/** A code short enough to read out over the telephone: «7K2M4D». */
function supportCode(): string {
  const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
  return [...randomBytes(6)].map((byte) => letters[byte % letters.length]).join('');
}

/**
 * @param error anything thrown by an action.
 * @returns the answer to give. A bug is logged under a code that the person can read out; its message never
 * reaches the browser.
 */
export function answerToError(error: unknown): Refusal {
  if (error instanceof NotFoundError) return REFUSALS.not_found;
  if (error instanceof HashQueueFull) return REFUSALS.busy;
  if (error instanceof ConflictError)
    return { ...REFUSALS.conflict, conflict: { ...error.conflict, current: { ...error.conflict.current } } };
  if (error instanceof DatabaseError) {
    logBug(error, null);
    return BY_DATABASE[error.code];
  }
  const code = supportCode();
  logBug(error, code);
  return {
    ok: false,
    code: 'unavailable',
    message: `Chưa ghi được. Nội dung vẫn còn trên trang này. Thử lại, hoặc gọi hỗ trợ và đọc mã ${code}.`,
  };
}
