import type { SignInProblem } from '@/lib/auth/sign-in-problem';

/** «30 giây», «2 phút», «1 giờ»: rounded up, so that who waits that long need not wait again. */
export function waitInWords(seconds: number): string {
  if (seconds < 60) return `${seconds} giây`;
  if (seconds <= 55 * 60) return `${Math.ceil(seconds / 60)} phút`;
  return `${Math.ceil(seconds / 3600)} giờ`;
}

/** Why signing in came to nothing, and what to do. */
export function sayProblem(problem: SignInProblem): string {
  switch (problem.kind) {
    case 'refused':
      return 'Tên đăng nhập hoặc mật khẩu chưa đúng.';
    case 'throttled':
      return `Đã gõ sai nhiều lần. Đợi ${waitInWords(problem.waitSeconds)} rồi thử lại.`;
    case 'busy':
      return 'Nhiều người đang đăng nhập cùng lúc. Đợi vài giây rồi bấm lại.';
    case 'unavailable':
      return 'Chưa đăng nhập được, lỗi ở phía hệ thống. Thử lại sau ít phút.';
    case 'no_account':
      return 'Đã nhận ra ông, bà ở hệ thống đăng nhập một lần, nhưng ở đây chưa có tài khoản nào mang tên đó. Người quản trị của cơ quan mở tài khoản.';
    case 'single_sign_on_failed':
      return 'Hệ thống đăng nhập một lần chưa trả lời. Thử lại, hoặc đăng nhập bằng mật khẩu.';
  }
}
