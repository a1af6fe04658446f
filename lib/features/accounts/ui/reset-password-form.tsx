'use client';

import { useState } from 'react';
import { ActionForm } from '@/components/form/action-form';
import { SubmitButton } from '@/components/form/submit-button';
import { useActionForm } from '@/components/form/use-action-form';
import { Sheet } from '@/components/ui/sheet';
import { resetPassword } from '@/lib/features/accounts/actions';
import type { AccountView } from '@/lib/features/accounts/keep/account-view';
import type { ResetPassword } from '@/lib/features/accounts/keep/reset-password';
import { ResetPasswordInput } from '@/lib/features/accounts/keep/schema';
import { FirstPassword } from '@/lib/features/accounts/ui/first-password';

/** A new first password for somebody who forgot theirs; the old one and every open session end. */
export function ResetPasswordForm({ account }: { readonly account: AccountView }) {
  const { membershipId } = account;
  const [made, setMade] = useState<ResetPassword | null>(null);
  const form = useActionForm({
    action: resetPassword,
    schema: ResetPasswordInput,
    defaults: { membershipId },
    onDone: ({ value }) => setMade(value),
  });
  return (
    <Sheet title="Quên mật khẩu">
      <p className="text-cell text-ink-2 mb-3">
        Máy đặt mật khẩu mới và hiện một lần. Mật khẩu cũ và các phiên đang mở hết hiệu lực ngay.
      </p>
      <p role="status" className="sr-only">
        {made ? `Đã cấp mật khẩu mới cho ${made.loginName}.` : ''}
      </p>
      {made ? (
        <div className="mb-4">
          <FirstPassword
            loginName={made.loginName}
            words={made.firstPassword}
            accountHref={`/accounts/${membershipId}`}
          />
        </div>
      ) : null}
      <ActionForm form={form} label="Cấp lại mật khẩu">
        <SubmitButton variant="tonal" pendingLabel="Đang cấp…">
          Cấp mật khẩu mới
        </SubmitButton>
      </ActionForm>
    </Sheet>
  );
}
