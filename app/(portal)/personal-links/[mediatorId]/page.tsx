import type { Metadata } from 'next';
import { readLinkFile } from '@/lib/features/personal-links/file/read-file';
import { LinkFilePage } from '@/lib/features/personal-links/file/ui/link-file-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';
import { recordId } from '@/lib/server/record-id';

export const metadata: Metadata = { title: 'Liên kết riêng' };

export default async function PersonalLinkPage({ params }: PageProps<'mediatorId'>) {
  const { mediatorId } = await params;
  const file = await read('personal_link:keep', (context) => readLinkFile(context, recordId(mediatorId)));
  return <LinkFilePage file={file} />;
}
