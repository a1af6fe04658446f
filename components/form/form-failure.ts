import type { ActionResult } from '@/components/form/action-result';

/** Why nothing was done, in words, and what the form does about it. */
export type FormFailure = {
  readonly kind: 'signed-out' | 'conflict' | 'refused' | 'no-answer';
  readonly message: string;
  /** What stands on the server now, by field, when someone else wrote meanwhile. */
  readonly conflict?: {
    readonly by: string;
    readonly at: string;
    readonly current: Readonly<Record<string, string>>;
  };
};

/** The request or its answer was lost on the way. */
export const LOST_CONNECTION: FormFailure = {
  kind: 'no-answer',
  message: 'Chưa ghi được vì mất mạng. Nội dung vẫn còn trên trang này.',
};

/** The server failed without a sentence of its own. */
export const OUR_SIDE: FormFailure = {
  kind: 'no-answer',
  message: 'Chưa ghi được. Nội dung vẫn còn trên trang này. Thử lại sau ít phút.',
};

/** What a refusal of the server means for the form. */
export function failureOf(result: Extract<ActionResult, { ok: false }>): FormFailure {
  switch (result.code) {
    case 'signed_out':
      return { kind: 'signed-out', message: 'Đã quá giờ đăng nhập. Đăng nhập lại, phần đang viết vẫn còn.' };
    case 'conflict':
      return { kind: 'conflict', message: result.message, conflict: result.conflict };
    default:
      return { kind: 'refused', message: result.message };
  }
}
