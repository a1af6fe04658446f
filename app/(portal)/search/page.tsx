import type { Metadata } from 'next';
import { parseSearchParams } from '@/lib/features/search/params';
import { readResults } from '@/lib/features/search/read-results';
import { SearchPage } from '@/lib/features/search/ui/search-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

// The title never repeats what was typed: names do not belong in a browser's history.
export const metadata: Metadata = { title: 'Tìm' };

/** All results by kind; works without JavaScript. */
export default async function Page({ searchParams }: PageProps) {
  const params = parseSearchParams(await searchParams);
  const results = await read('search:use', (context) => readResults(context, params));
  return <SearchPage results={results} />;
}
