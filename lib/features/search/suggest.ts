import 'server-only';
import type { SearchAnswer } from '@/components/shell/search-line';
import { presentFound } from '@/lib/features/search/present';
import { understandQuery } from '@/lib/features/search/query';
import { byRelevance } from '@/lib/features/search/relevance';
import { auditFamiliesShown, search } from '@/lib/features/search/search';
import type { Context } from '@/lib/server/context';

/** As many lines as are taken in at a glance. */
const LINES = 8;
/** Of each kind, before the kinds are mixed. */
const OF_EACH_KIND = 40;

/** The likeliest for what is being typed, kinds mixed. */
export async function suggest(context: Context, typed: string): Promise<SearchAnswer> {
  const query = understandQuery(typed);
  if (query === null) return { lines: [], total: 0 };
  const findings = Object.values(await search(context, query, OF_EACH_KIND));
  const shown = byRelevance(
    findings.flatMap(({ found }) => [...found]),
    query,
  ).slice(0, LINES);
  await auditFamiliesShown(
    context,
    shown.filter((found) => found.kind === 'case'),
  );
  return {
    lines: shown.map((found) => presentFound(found, context.actor)),
    total: findings.reduce((sum, { total }) => sum + total, 0),
  };
}
