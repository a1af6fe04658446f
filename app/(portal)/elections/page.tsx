import type { Metadata } from 'next';
import { ProcedureListPage } from '@/lib/features/elections/list/list-page';
import { readProcedureList } from '@/lib/features/elections/list/read-list';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Bầu, công nhận, thôi làm' };

/** Every election and leaving of the reader's place, or of `?team=`: what waits and by when, then what is over. */
export default async function ElectionsPage({ searchParams }: PageProps) {
  const { team } = await searchParams;
  const list = await read('election:read', (context) => readProcedureList(context, team));
  return <ProcedureListPage list={list} />;
}
