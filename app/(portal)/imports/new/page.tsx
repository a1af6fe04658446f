import type { Metadata } from 'next';
import { parseUploadParams } from '@/lib/features/imports/upload/upload-params';
import { UploadPage } from '@/lib/features/imports/ui/upload-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Nhập từ Excel' };

export default async function NewImportPage({ searchParams }: PageProps) {
  const address = await searchParams;
  const params = await read('roll:import', () => Promise.resolve(parseUploadParams(address)));
  return <UploadPage {...params} />;
}
