import type { Metadata } from 'next';
import { getHandOver } from '@/lib/features/accounts/hand-over/get-hand-over';
import { HandOverRecordPage } from '@/lib/features/accounts/ui/hand-over-record-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Biên bản bàn giao' };

export default async function HandOverPage({ params }: PageProps<'handOverId'>) {
  const { handOverId } = await params;
  const record = await read('account:list', (context) => getHandOver(context, handOverId));
  return <HandOverRecordPage record={record} />;
}
