import { suggest } from '@/lib/features/search/suggest';
import { route } from '@/lib/server/route';

/** What the search box shows while somebody types. */
export const GET = route('search:use', async (context) =>
  Response.json(await suggest(context, context.url.searchParams.get('q') ?? '')),
);
