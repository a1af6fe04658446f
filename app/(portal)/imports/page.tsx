import type { Metadata } from 'next';
import { readBatchList } from '@/lib/features/imports/list/read-list';
import { BatchListPage } from '@/lib/features/imports/ui/batch-list-page';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Các lượt nhập từ Excel' };

export default async function ImportsPage() {
  return <BatchListPage batches={await read('roll:import', readBatchList)} />;
}
