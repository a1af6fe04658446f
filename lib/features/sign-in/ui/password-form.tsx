'use client';

import { ActionForm } from '@/components/form/action-form';
import { PasswordField } from '@/components/form/password-field';
import { SubmitButton } from '@/components/form/submit-button';
import { useActionForm } from '@/components/form/use-action-form';
import { useToast } from '@/components/ui/toast';
import { MINIMUM_PASSWORD_LENGTH } from '@/lib/domain/access/password';
import { changePassword } from '@/lib/features/sign-in/actions';
import { ChangePasswordInput } from '@/lib/features/sign-in/password/schema';
import { PassphraseOffer } from '@/lib/features/sign-in/ui/passphrase-offer';
import { useRouter } from 'next/navigation';

type PasswordFormProps = {
  /** For the browser's own store of passwords, so that it keeps the new one under the right name. */
  readonly loginName: string;
  /** A first password was typed a moment ago and is not asked for again. */
  readonly asksCurrent: boolean;
  /** Four words made by the server for this visit. */
  readonly offer: string;
};

/** The password in use, the new one, and four words for whoever does not want to invent any. */
export function PasswordForm({ loginName, asksCurrent, offer }: PasswordFormProps) {
  const toast = useToast();
  const router = useRouter();
  const form = useActionForm({
    action: changePassword,
    schema: ChangePasswordInput,
    defaults: { current: '', next: '' },
    onDone: ({ message }) => {
      if (message) toast({ text: message });
      router.replace('/');
    },
  });
  const accept = (words: string): void => {
    form.fields.setValue('next', words, { shouldValidate: form.refusals > 0 });
    form.fields.setFocus('next');
  };

  return (
    <ActionForm form={form} label="Đổi mật khẩu" startAt={asksCurrent ? 'current' : 'next'}>
      <input type="hidden" name="username" autoComplete="username" value={loginName} />
      {asksCurrent ? (
        <PasswordField name="current" label="Mật khẩu đang dùng" autoComplete="current-password" />
      ) : null}
      <PasswordField
        name="next"
        label="Mật khẩu mới"
        autoComplete="new-password"
        hint={`Ít nhất ${MINIMUM_PASSWORD_LENGTH} ký tự, có dấu hay không đều được. Không cần ký tự đặc biệt, không phải đổi định kỳ.`}
      />
      <PassphraseOffer words={offer} onAccept={accept} />
      <div className="flex flex-wrap gap-3">
        <SubmitButton pendingLabel="Đang đổi…">Đổi mật khẩu</SubmitButton>
      </div>
    </ActionForm>
  );
}
