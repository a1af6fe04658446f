import type { Metadata } from 'next';
import { readSupporterFile } from '@/lib/features/supporters/file/read-supporter';
import { SupporterPage } from '@/lib/features/supporters/file/ui/supporter-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Người hỗ trợ' };

export default async function OneSupporterPage({ params }: PageProps<'supporterId'>) {
  const { supporterId } = await params;
  const file = await read('supporter:read', (context) => readSupporterFile(context, supporterId));
  return <SupporterPage file={file} />;
}
