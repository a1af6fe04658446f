'use client';

import { useRef } from 'react';
import type { ImportKind } from '@/lib/domain/import/records';
import { FIELDS } from '@/lib/features/imports/review/fields';
import type { RowView } from '@/lib/features/imports/review/present-row';
import { TAB_LABELS, type ReviewTab } from '@/lib/features/imports/review/tabs';
import { ReviewRow } from '@/lib/features/imports/ui/review-row';

type ReviewTableProps = {
  readonly batchId: string;
  readonly kind: ImportKind;
  readonly tab: ReviewTab;
  readonly rows: readonly RowView[];
};

/** The columns of the paper, those that this file has, and those others in which something is wrong. */
function shownFields(kind: ImportKind, rows: readonly RowView[]): readonly string[] {
  const { shown, words } = FIELDS[kind];
  const needed = new Set(
    rows.flatMap(({ cells }) =>
      cells.flatMap(({ field, text, problems }) =>
        problems.length > 0 || (words[field]?.isShownWhenWritten && text !== '') ? field : [],
      ),
    ),
  );
  return [...shown, ...Object.keys(words).filter((field) => needed.has(field) && !shown.includes(field))];
}

/** Rows of the file as the paper has them; what is wrong is an input with its sentence under it. */
export function ReviewTable({ batchId, kind, tab, rows }: ReviewTableProps) {
  const table = useRef<HTMLTableElement>(null);
  const fields = shownFields(kind, rows);
  const { words } = FIELDS[kind];
  const several = new Set(rows.map(({ sheet }) => sheet)).size > 1;

  /** The next cell that needs mending, for hands that stay on the keyboard. */
  const goOn = (from: HTMLElement): void => {
    const cells = [...(table.current?.querySelectorAll<HTMLElement>('[data-mend]') ?? [])];
    cells[cells.indexOf(from) + 1]?.focus();
  };

  return (
    <div className="overflow-x-auto">
      <table ref={table} role="table" className="text-cell w-full border-collapse max-sm:block">
        <caption className="sr-only">{TAB_LABELS[tab]}</caption>
        <thead role="rowgroup" className="bg-well max-sm:sr-only">
          <tr role="row" className="text-note text-left">
            <th role="columnheader" scope="col" className="px-3 py-2.5 text-right font-semibold sm:pl-5">
              Dòng
            </th>
            {fields.map((field) => (
              <th role="columnheader" scope="col" key={field} className="px-3 py-2.5 font-semibold">
                {words[field]?.label ?? field}
              </th>
            ))}
            <th role="columnheader" scope="col" className="px-3 py-2.5 sm:pr-5">
              <span className="sr-only">Xử lý</span>
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup" className="max-sm:block">
          {rows.map((row) => (
            <ReviewRow
              key={row.ordinal}
              batchId={batchId}
              kind={kind}
              fields={fields}
              row={row}
              showSheet={several}
              goOn={goOn}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
