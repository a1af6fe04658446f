import type { Metadata } from 'next';
import { readElection } from '@/lib/features/elections/file/read-election';
import { ElectionPage } from '@/lib/features/elections/ui/election-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Bầu, công nhận' };

/** One election, from the list to the announcement. */
export default async function Page({ params }: PageProps<'electionId'>) {
  const { electionId } = await params;
  const view = await read('election:read', (context) => readElection(context, electionId));
  return <ElectionPage view={view} />;
}
