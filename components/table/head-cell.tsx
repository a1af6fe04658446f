import clsx from 'clsx';
import Link from '@/components/ui/link';
import type { Column, Sort } from '@/components/table/column';

type HeadCellProps<Row> = {
  readonly column: Column<Row>;
  readonly sort: Sort | undefined;
  readonly hrefFor: ((sort: Sort) => string) | undefined;
};

const ARIA_SORT = { asc: 'ascending', desc: 'descending' } as const;
const ARROW = { asc: '↑', desc: '↓' };

/** The head of a column: it wraps rather than truncates, stays in sight, and is a link where one may sort by it. */
export function HeadCell<Row>({ column, sort, hrefFor }: HeadCellProps<Row>) {
  const direction = sort?.key === column.key ? sort.direction : undefined;
  return (
    <th
      scope="col"
      role="columnheader"
      aria-sort={direction ? ARIA_SORT[direction] : undefined}
      className={clsx(
        'bg-well text-note first:rounded-tl-card last:rounded-tr-card sticky top-0 z-10 px-4 py-2.5 align-top font-semibold first:pl-5 last:pr-5',
        column.align === 'end' ? 'text-right' : 'text-left',
        column.phone === 'action' && 'print:hidden',
      )}
    >
      {column.sortable && hrefFor ? (
        <Link
          href={hrefFor({ key: column.key, direction: direction === 'asc' ? 'desc' : 'asc' })}
          className="rounded-tag hover:text-accent underline decoration-dotted underline-offset-4"
        >
          {column.header}
          {direction ? <span aria-hidden> {ARROW[direction]}</span> : null}
        </Link>
      ) : (
        column.header
      )}
      {column.headerNote ? <span className="text-ink-2 block font-normal">{column.headerNote}</span> : null}
    </th>
  );
}
