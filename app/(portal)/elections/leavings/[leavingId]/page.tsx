import type { Metadata } from 'next';
import { readLeaving } from '@/lib/features/elections/leaving/file/read-leaving';
import { LeavingPage } from '@/lib/features/elections/leaving/ui/leaving-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Thôi làm hòa giải viên' };

/** One leaving, from the proposal to the announcement. */
export default async function Page({ params }: PageProps<'leavingId'>) {
  const { leavingId } = await params;
  const view = await read('election:read', (context) => readLeaving(context, leavingId));
  return <LeavingPage view={view} />;
}
