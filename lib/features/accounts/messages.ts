/** Why an act on an account is refused, besides what a place can refuse (place.ts). */
export type AccountRefusal = 'already_ended' | 'still_works' | 'works_elsewhere';

export const MESSAGES: Record<AccountRefusal, string> = {
  already_ended: 'Tài khoản này đã thôi làm việc tại đây. Cho làm việc trở lại trước.',
  still_works: 'Tài khoản này đang làm việc tại đây rồi.',
  works_elsewhere:
    'Người này còn làm việc ở nơi khác nên không cấp lại mật khẩu từ đây được. Người đó tự đổi ở mục «Đổi mật khẩu».',
};
