import { DEMO_ACCOUNTS } from './demo-accounts';

/**
 * What the person reads when the portal runs: its address, and how to sign in.
 * @param logins the demo accounts that exist; none in a database of one's own
 * @param password of the demo accounts
 */
export function welcome(address: string, logins: readonly string[], password: string): string {
  const accounts = DEMO_ACCOUNTS.filter(({ login }) => logins.includes(login));
  const lines = accounts.map(({ login, is }) => `  ${login.padEnd(18)} ${is}`);
  const signIn = [`Mật khẩu chung của các tài khoản dùng thử: ${password}`, ...lines];
  return [
    '',
    `Cổng đang chạy: ${address}`,
    ...(accounts.length > 0 ? signIn : []),
    '',
    'Dừng: Ctrl-C',
    '',
  ].join('\n');
}
