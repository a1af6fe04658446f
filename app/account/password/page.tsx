import { randomInt } from 'node:crypto';
import type { Metadata } from 'next';
import { hasPassword } from '@/lib/auth/own-password';
import { makePassphrase } from '@/lib/domain/access/passphrase';
import { PasswordPage } from '@/lib/features/sign-in/ui/password-page';
import { readAccount } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Đổi mật khẩu' };

/** A person's own password; the only page that a first password opens. */
export default async function Page() {
  const view = await readAccount(async ({ tx, account, session }) => ({
    loginName: account.loginName,
    isFirst: session.kind === 'must_change_password',
    hasPassword: await hasPassword(tx, account.accountId),
  }));
  return <PasswordPage {...view} offer={makePassphrase(randomInt)} />;
}
