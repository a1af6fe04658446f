import type { Metadata } from 'next';
import { getAccount } from '@/lib/features/accounts/keep/get-account';
import { AccountPage } from '@/lib/features/accounts/ui/account-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

// The title stands in the browser's history: it names nobody (C-49).
export const metadata: Metadata = { title: 'Tài khoản' };

export default async function MembershipPage({ params }: PageProps<'membershipId'>) {
  const { membershipId } = await params;
  const account = await read('account:list', (context) => getAccount(context, membershipId));
  return <AccountPage account={account} />;
}
