import { PageHeader } from '@/components/shell/page-header';
import { FilterBar, FilterSearch } from '@/components/table/filter-bar';
import { Pager } from '@/components/table/pager';
import { EmptyState } from '@/components/ui/empty-state';
import Link from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import { Sheet } from '@/components/ui/sheet';
import { KIND_LABELS, KIND_UNITS } from '@/lib/features/search/labels';
import { SEARCH_PATH, searchHref } from '@/lib/features/search/params';
import type { ResultGroup, SearchResults } from '@/lib/features/search/read-results';
import { ResultLine } from '@/lib/features/search/ui/result-line';
import { formatCount } from '@/lib/format/number';

/** Everything that was found, by kind, each kind to its last page. */
export function SearchPage({ results }: { readonly results: SearchResults }) {
  const { typed, groups } = results;
  return (
    <>
      <PageHeader title={titleOf(results)} />
      <FilterBar action={SEARCH_PATH} label="Tìm trong cổng" submitLabel="Tìm">
        <FilterSearch name="q" label="Tìm người, tổ, vụ việc, số điện thoại" value={typed} />
      </FilterBar>
      {typed === '' ? <Hints /> : null}
      {typed !== '' && groups.every(({ lines }) => lines.length === 0) ? <Nothing typed={typed} /> : null}
      <div className="flex flex-col gap-8">
        {groups
          .filter(({ lines }) => lines.length > 0)
          .map((group) => (
            <Group key={group.kind} group={group} results={results} />
          ))}
      </div>
    </>
  );
}

function titleOf({ typed, total }: SearchResults): string {
  if (typed === '') return 'Tìm người, tổ, vụ việc';
  return total === 0 ? `Không thấy «${typed}»` : `${formatCount(total)} kết quả cho «${typed}»`;
}

type GroupProps = { readonly group: ResultGroup; readonly results: SearchResults };

function Group({ group, results: { typed, kind, page } }: GroupProps) {
  const { total, lines, nextPage, tooMany } = group;
  const alone = kind !== null;
  return (
    <Section title={KIND_LABELS[group.kind]} count={`${formatCount(total)} ${KIND_UNITS[group.kind]}`}>
      <Sheet padding="none">
        <ul className="divide-line divide-y">
          {lines.map((line) => (
            <ResultLine key={line.key} line={line} />
          ))}
        </ul>
      </Sheet>
      <div className="mt-3">
        {alone ? (
          <Pager
            shown={lines.length}
            total={total}
            unit={KIND_UNITS[group.kind]}
            firstHref={page > 1 ? searchHref(typed, group.kind) : undefined}
            nextHref={nextPage === null ? undefined : searchHref(typed, group.kind, nextPage)}
          />
        ) : total > lines.length ? (
          <Link href={searchHref(typed, group.kind)} className="link">
            Xem cả {formatCount(total)} {KIND_UNITS[group.kind]}
          </Link>
        ) : null}
      </div>
      {alone && tooMany && nextPage === null ? (
        <p className="text-ink-2 mt-2">Còn nhiều nữa. Gõ thêm một chữ trong tên để thu hẹp.</p>
      ) : null}
    </Section>
  );
}

function Hints() {
  return (
    <p className="text-ink-2 max-w-3xl">
      Gõ một phần họ tên, không cần dấu; số điện thoại hoặc vài số cuối; số vụ việc như 3/2026; tên tổ, thôn,
      tổ dân phố.
    </p>
  );
}

function Nothing({ typed }: { readonly typed: string }) {
  return (
    <Sheet padding="none">
      <EmptyState>
        Không thấy «{typed}» ở nơi này. Thử gõ ít chữ hơn, hoặc chỉ gõ tên, không gõ họ.
      </EmptyState>
    </Sheet>
  );
}
