import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { readMediatorFile } from '@/lib/features/roll/mediator/file/read-mediator-file';
import { MediatorPage } from '@/lib/features/roll/mediator/ui/mediator-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Hòa giải viên' };

export default async function RollMediatorPage({ params }: PageProps<'mediatorId'>) {
  const { mediatorId } = await params;
  const file = await read('roll:read', (context) => readMediatorFile(context, mediatorId));
  // Links to an entry that was merged go on working.
  if (file.mediator.mergedIntoId !== null) redirect(`/roll/mediators/${file.mediator.mergedIntoId}`);
  return <MediatorPage file={file} />;
}
