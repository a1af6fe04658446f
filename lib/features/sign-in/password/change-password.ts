import 'server-only';
import { HashQueueFull } from '@/lib/auth/hash-queue';
import { changeOwnPassword, type PasswordRefusal } from '@/lib/auth/own-password';
import type { SignedInAccount } from '@/lib/auth/session-state';
import type { ScopedTx } from '@/lib/db/scope';
import { PASSWORD_ERROR_MESSAGES } from '@/lib/domain/access/password';
import { waitInWords } from '@/lib/features/sign-in/messages';
import { done, refused, type Outcome } from '@/lib/server/action';

function refuse(refusal: PasswordRefusal): Outcome<never> {
  switch (refusal.code) {
    case 'wrong_current':
      return refused(refusal.code, 'Mật khẩu đang dùng chưa đúng.', 'current');
    case 'not_new':
      return refused(refusal.code, 'Mật khẩu mới đang giống mật khẩu cũ. Đặt mật khẩu khác.', 'next');
    case 'no_password':
      return refused(refusal.code, 'Tài khoản này đăng nhập một lần, không có mật khẩu riêng ở đây.');
    case 'throttled':
      return refused(
        refusal.code,
        `Đã gõ sai mật khẩu đang dùng nhiều lần. Đợi ${waitInWords(refusal.waitSeconds)} rồi thử lại.`,
      );
    default:
      return refused(refusal.code, PASSWORD_ERROR_MESSAGES[refusal.code], 'next');
  }
}

/** Changes the signed-in person's password; their sessions on other machines end. */
export async function changePassword(
  context: { readonly tx: ScopedTx; readonly account: SignedInAccount },
  typed: { readonly current: string; readonly next: string },
): Promise<Outcome<null>> {
  const { tx, account } = context;
  try {
    const changed = await changeOwnPassword(tx, account, typed);
    if (!changed.ok) return refuse(changed.error);
  } catch (error) {
    if (!(error instanceof HashQueueFull)) throw error;
    return refused('busy', 'Hệ thống đang bận nên chưa đổi được. Đợi vài giây rồi gửi lại.');
  }
  return done({
    value: null,
    message: 'Đã đổi mật khẩu. Những nơi khác đang đăng nhập bằng tài khoản này đã bị đăng xuất.',
    audit: { action: 'access.password_changed', subject: 'account', subjectId: account.accountId },
  });
}
