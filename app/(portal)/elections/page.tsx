import type { Metadata } from 'next';
import { ProcedureListPage } from '@/lib/features/elections/list/list-page';
import { readProcedureList } from '@/lib/features/elections/list/read-list';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Bầu, công nhận, thôi làm' };

/** Every election and leaving of the reader's place: what waits and by when, then what is over. */
export default async function ElectionsPage() {
  const list = await read('election:read', readProcedureList);
  return <ProcedureListPage list={list} />;
}
