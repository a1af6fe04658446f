import type { Metadata } from 'next';
import { parseAccountListParams } from '@/lib/features/accounts/list/list-params';
import { readAccountList } from '@/lib/features/accounts/list/read-account-list';
import { AccountListPage } from '@/lib/features/accounts/ui/account-list-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Tài khoản' };

export default async function AccountsPage({ searchParams }: PageProps) {
  const params = parseAccountListParams(await searchParams);
  const list = await read('account:list', (context) => readAccountList(context, params));
  return <AccountListPage list={list} />;
}
