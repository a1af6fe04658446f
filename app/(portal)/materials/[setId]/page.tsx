import type { Metadata } from 'next';
import { readSetFile } from '@/lib/features/materials/sets/read-set';
import { SetFilePage } from '@/lib/features/materials/sets/ui/set-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Bộ tài liệu' };

export default async function MaterialSetPage({ params }: PageProps<'setId'>) {
  const { setId } = await params;
  const { file, role } = await read('material:read', async (context) => ({
    file: await readSetFile(context, setId),
    role: context.actor.role,
  }));
  return <SetFilePage file={file} seesReceivers={role !== 'mediator'} />;
}
