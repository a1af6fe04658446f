import type { Metadata } from 'next';
import { OpenElectionPage } from '@/lib/features/elections/open/open-page';
import { readOpeningDesk } from '@/lib/features/elections/open/read-desk';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Mở thủ tục bầu, công nhận' };

/** A new procedure; `?team=`, `?kind=` and `?follows=` are what the way here has chosen already. */
export default async function NewElectionPage({ searchParams }: PageProps) {
  const address = await searchParams;
  const desk = await read('election:keep', (context) => readOpeningDesk(context, address));
  return <OpenElectionPage desk={desk} />;
}
