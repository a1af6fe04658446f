'use client';

import { useEffect, useRef } from 'react';
import { Button, ButtonLink } from '@/components/ui/button';
import { Sheet } from '@/components/ui/sheet';
import type { OpenedAccount as Opened } from '@/lib/features/accounts/open/open-account';
import { FirstPassword } from '@/lib/features/accounts/ui/first-password';

type OpenedAccountProps = { readonly account: Opened; readonly onAnother: () => void };

/** What came of opening an account: its name and, this once, its first password. It takes the focus. */
export function OpenedAccount({ account, onAnother }: OpenedAccountProps) {
  const { membershipId, loginName, firstPassword } = account;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const href = `/accounts/${membershipId}`;
  return (
    <Sheet padding="form">
      <div ref={box} tabIndex={-1} className="mb-4 outline-none">
        <h2 className="text-h2 font-semibold">Đã mở tài khoản {loginName}</h2>
        <p className="text-ink-2">Đưa cho người dùng tên đăng nhập và mật khẩu lần đầu dưới đây.</p>
      </div>
      <FirstPassword loginName={loginName} words={firstPassword} accountHref={href} />
      <div className="mt-5 flex flex-wrap gap-3">
        <Button variant="filled" onClick={onAnother}>
          Mở tài khoản khác
        </Button>
        <ButtonLink variant="text" href="/accounts">
          Về danh sách tài khoản
        </ButtonLink>
      </div>
    </Sheet>
  );
}
