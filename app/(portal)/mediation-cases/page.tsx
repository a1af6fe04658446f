import type { Metadata } from 'next';
import { parseCaseListParams, type Address } from '@/lib/features/mediation-cases/list/case-list-params';
import { readCaseList } from '@/lib/features/mediation-cases/list/read-list';
import { CaseListPage } from '@/lib/features/mediation-cases/list/ui/case-list-page';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Vụ việc' };

type PageProps = { readonly searchParams: Promise<Address> };

export default async function MediationCasesPage({ searchParams }: PageProps) {
  const address = await searchParams;
  const list = await read('case:list', (context) =>
    readCaseList(context, parseCaseListParams(address, context.today)),
  );
  return <CaseListPage list={list} />;
}
