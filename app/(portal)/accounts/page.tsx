import type { Metadata } from 'next';
import { AccountTabs } from '@/app/(portal)/accounts/account-tabs';
import { parseAccountListParams } from '@/lib/features/accounts/list/list-params';
import { readAccountList } from '@/lib/features/accounts/list/read-account-list';
import { AccountListPage } from '@/lib/features/accounts/ui/account-list-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Tài khoản' };

export default async function AccountsPage({ searchParams }: PageProps) {
  const params = parseAccountListParams(await searchParams);
  const { list, role } = await read('account:list', async (context) => ({
    list: await readAccountList(context, params),
    role: context.actor.role,
  }));
  return <AccountListPage list={list} tabs={<AccountTabs role={role} />} />;
}
