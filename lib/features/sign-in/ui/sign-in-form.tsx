'use client';

import { useEffect, useState, type SyntheticEvent } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { FormContext, type FormContextValue } from '@/components/form/form-context';
import { PasswordField } from '@/components/form/password-field';
import { TextField } from '@/components/form/text-field';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { SignInProblem } from '@/lib/auth/sign-in-problem';
import { sayProblem } from '@/lib/features/sign-in/messages';
import { CREDENTIALS_ADDRESS, postCredentials } from '@/lib/features/sign-in/post-credentials';
import { ForgottenPassword } from '@/lib/features/sign-in/ui/forgotten-password';

const NO_CONNECTION = 'Chưa đăng nhập được vì mất mạng. Kiểm tra đường truyền rồi bấm lại.';

/** The kit's fields want a form around them; this one keeps no draft and shows its refusals itself. */
const PART = {
  formId: 'sign-in',
  draft: { kind: 'off' },
  failure: null,
} as const satisfies Partial<FormContextValue>;

type SignInFormProps = {
  /** Where to go afterwards: a path of the portal. */
  readonly next: string;
  /** What a form posted without JavaScript came back with. */
  readonly problem: SignInProblem | null;
};

/**
 * Name and password. A plain form that posts by itself; with JavaScript it asks in place, so that a slip keeps the name,
 * empties the password and puts the cursor there.
 */
export function SignInForm({ next, problem }: SignInFormProps) {
  const fields = useForm<{ loginName: string; password: string }>();
  const [pending, setPending] = useState(false);
  const [said, setSaid] = useState(problem && sayProblem(problem));
  const [refusals, setRefusals] = useState(0);

  const { setFocus } = fields;
  useEffect(() => setFocus('loginName'), [setFocus]);

  const onSubmit = async (event: SyntheticEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (pending) return;
    setPending(true);
    const reply = await postCredentials(new FormData(event.currentTarget));
    if ('to' in reply) {
      // A full load: nothing that was fetched for somebody else stays in this page's memory.
      window.location.assign(reply.to);
      return;
    }
    fields.resetField('password', { defaultValue: '' });
    setFocus('password');
    setSaid(reply.problem === 'no_connection' ? NO_CONNECTION : sayProblem(reply.problem));
    setRefusals((count) => count + 1);
    setPending(false);
  };

  return (
    <FormContext value={{ ...PART, pending }}>
      <FormProvider {...fields}>
        <form method="post" action={CREDENTIALS_ADDRESS} aria-label="Đăng nhập" onSubmit={onSubmit}>
          <div className="flex flex-col gap-5">
            {said ? <Notice key={refusals} tone="late" title={said} role="alert" /> : null}
            <input type="hidden" name="next" value={next} />
            <TextField name="loginName" label="Tên đăng nhập" autoComplete="username" spellCheck={false} />
            <PasswordField
              name="password"
              label="Mật khẩu"
              autoComplete="current-password"
              aside={<ForgottenPassword />}
            />
            <Button type="submit" variant="filled" block pending={pending} pendingLabel="Đang đăng nhập…">
              Đăng nhập
            </Button>
          </div>
        </form>
      </FormProvider>
    </FormContext>
  );
}
