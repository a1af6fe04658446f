import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { safeReturnPath } from '@/lib/auth/safe-return-path';
import { readProblem } from '@/lib/auth/sign-in-problem';
import { serverEnv } from '@/lib/env';
import { SignInPage } from '@/lib/features/sign-in/ui/sign-in-page';
import { readPublic } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Đăng nhập' };

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

const text = (value: string | string[] | undefined): string | null =>
  typeof value === 'string' ? value : null;

/** Signing in; who is signed in already goes on to where they wanted. */
export default async function Page({ searchParams }: Props) {
  const params = await searchParams;
  const next = safeReturnPath(params.next);
  return readPublic((session) => {
    if (session.kind !== 'none') redirect(next);
    return (
      <SignInPage next={next} problem={readProblem(text(params.error))} oidcLabel={serverEnv().oidc?.label} />
    );
  });
}
