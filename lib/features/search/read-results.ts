import 'server-only';
import type { SearchLine } from '@/components/shell/search-line';
import { FOUND_KINDS, type FoundKind } from '@/lib/features/search/found';
import type { SearchParams } from '@/lib/features/search/params';
import { presentFound } from '@/lib/features/search/present';
import { auditFamiliesShown, search } from '@/lib/features/search/search';
import type { Context } from '@/lib/server/context';

/** Of each kind beside the others, and of one kind on a page. */
const BESIDE_OTHERS = 5;
const PAGE_SIZE = 25;
/** Who is not among so many is found by another word, not by leafing on. */
const REACHED_BY_LEAFING = 200;

/** Results of one kind. */
export type ResultGroup = {
  readonly kind: FoundKind;
  readonly total: number;
  readonly lines: readonly SearchLine[];
  /** Further pages of this kind, if it stands alone and has more. */
  readonly nextPage: number | null;
  /** There are more than leafing reaches. */
  readonly tooMany: boolean;
};

/** What the page of results shows; nothing was asked when `typed` is empty. */
export type SearchResults = {
  readonly typed: string;
  readonly kind: FoundKind | null;
  readonly page: number;
  readonly total: number;
  readonly groups: readonly ResultGroup[];
};

/** All results by kind, or a page of one kind. */
export async function readResults(
  context: Context,
  { query, kind, page }: SearchParams,
): Promise<SearchResults> {
  if (query === null) return { typed: '', kind: null, page: 1, total: 0, groups: [] };
  const findings = await search(context, query, REACHED_BY_LEAFING);
  const from = kind === null ? 0 : (page - 1) * PAGE_SIZE;
  const size = kind === null ? BESIDE_OTHERS : PAGE_SIZE;
  const kinds = FOUND_KINDS.filter((one) => (kind === null ? findings[one].total > 0 : one === kind));
  const shown = kinds.map((one) => ({
    ...findings[one],
    kind: one,
    found: findings[one].found.slice(from, from + size),
  }));
  await auditFamiliesShown(
    context,
    shown.flatMap(({ found }) => found.filter((one) => one.kind === 'case')),
  );
  return {
    typed: query.typed,
    kind,
    page,
    total: Object.values(findings).reduce((sum, finding) => sum + finding.total, 0),
    groups: shown.map(({ kind: one, total, found }) => ({
      kind: one,
      total,
      lines: found.map((line) => presentFound(line, context.actor)),
      nextPage: kind !== null && from + size < findings[one].found.length ? page + 1 : null,
      tooMany: total > REACHED_BY_LEAFING,
    })),
  };
}
