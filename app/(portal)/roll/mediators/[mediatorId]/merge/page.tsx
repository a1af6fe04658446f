import type { Metadata } from 'next';
import { readMergeDesk } from '@/lib/features/roll/merge/read-merge-desk';
import { MergePage } from '@/lib/features/roll/merge/ui/merge-page';
import { searchedText } from '@/lib/schema/search-param';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Gộp hai mục của một người' };

/** `?with=` is the entry to be merged into this one, `?q=` a name searched for. */
export default async function MergeEntriesPage({ params, searchParams }: PageProps<'mediatorId'>) {
  const { mediatorId } = await params;
  const search = await searchParams;
  const asked = {
    search: searchedText().parse(search.q ?? ''),
    withId: typeof search.with === 'string' ? search.with : null,
  };
  const merging = await read('roll:keep', (context) => readMergeDesk(context, mediatorId, asked));
  return <MergePage merging={merging} />;
}
