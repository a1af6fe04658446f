import clsx from 'clsx';
import type { ReactNode } from 'react';
import type { Column, Sort } from '@/components/table/column';
import { HeadCell } from '@/components/table/head-cell';

type DataTableProps<Row> = {
  /** What the table lists, in words; read out, and shown only when `showCaption`. */
  readonly caption: string;
  readonly showCaption?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** The order the rows came in; sorting is the database's work. */
  readonly sort?: Sort;
  /** The address of the same list in another order. */
  readonly hrefFor?: (sort: Sort) => string;
  /** What stands here when there are no rows: nothing yet, or nothing found; the two differ in words. */
  readonly empty: ReactNode;
  readonly foot?: ReactNode;
};

/** Rows and columns. Under 640 px each row becomes a small sheet; on paper the head repeats. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, showCaption, columns, rows, rowKey, sort, hrefFor, empty, foot } = props;
  return (
    <div className="bg-sheet border-line rounded-card shadow-sheet border">
      {rows.length === 0 ? (
        empty
      ) : (
        // The roles are said aloud because a browser forgets them once the phone's layout takes the table apart.
        <table role="table" className="text-cell w-full border-collapse max-sm:block">
          <caption className={showCaption ? 'px-4 py-3 text-left font-semibold' : 'sr-only'}>
            {caption}
          </caption>
          <thead role="rowgroup" className="max-sm:sr-only">
            <tr role="row">
              {columns.map((column) => (
                <HeadCell key={column.key} column={column} sort={sort} hrefFor={hrefFor} />
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup" className="max-sm:block">
            {rows.map((row) => (
              <tr
                key={rowKey(row)}
                role="row"
                className="border-line border-t max-sm:flex max-sm:flex-col max-sm:gap-1 max-sm:px-4 max-sm:py-3.5 max-sm:first:border-t-0"
              >
                {columns.map((column, index) => (
                  <Cell key={column.key} column={column} first={index === 0} row={row} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {foot ? <div className="border-line border-t px-4 py-3 sm:px-5">{foot}</div> : null}
    </div>
  );
}

type CellProps<Row> = { readonly column: Column<Row>; readonly first: boolean; readonly row: Row };

function Cell<Row>({ column, first, row }: CellProps<Row>) {
  const phone = column.phone ?? (first ? 'title' : 'line');
  return (
    <td
      role="cell"
      className={clsx(
        'px-4 py-3 align-middle max-sm:p-0 sm:first:pl-5 sm:last:pr-5',
        column.align === 'end' && 'sm:text-right',
        phone === 'none' && 'max-sm:hidden',
        phone === 'action' && 'max-sm:mt-1.5 print:hidden',
        phone === 'line' && 'max-sm:flex max-sm:gap-x-2',
      )}
    >
      {phone === 'line' ? (
        <span aria-hidden className="text-note text-ink-3 min-w-28 shrink-0 pt-px sm:hidden">
          {column.header}
        </span>
      ) : null}
      {phone === 'line' ? <span className="min-w-0">{column.cell(row)}</span> : column.cell(row)}
    </td>
  );
}
