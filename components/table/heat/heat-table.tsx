'use client';

import { useRef, type ReactNode } from 'react';
import { formatCount, formatPercent } from '@/lib/format/number';
import type { HeatCell, HeatColumn, HeatRow, HeatSort } from './heat';
import { HeatHead } from './heat-head';
import './heat-table.css';
import { useCellKeys } from './use-cell-keys';

type HeatTableProps = {
  readonly caption: string;
  /** Head of the first column: «Xã, phường». */
  readonly unitHeader: string;
  readonly columns: readonly HeatColumn[];
  /** The whole, always first. */
  readonly total: HeatRow;
  readonly rows: readonly HeatRow[];
  readonly sort: HeatSort;
  /** The address of the same table in another order. */
  readonly sortHref: (sort: HeatSort) => string;
  /** Where a unit's own page is. */
  readonly unitHref: (row: HeatRow) => string;
  /** Where the records behind a cell are. */
  readonly cellHref: (row: HeatRow, column: HeatColumn) => string;
  readonly foot?: ReactNode;
};

/**
 * Units × indicators. Each cell has its figure and what is missing; the shade only repeats it. Drawn from data by the
 * browser too: sent as elements, the cells of a city weigh ten times their figures. For the same reason a cell is four
 * elements with at most one class.
 */
export function HeatTable(props: HeatTableProps) {
  const { caption, unitHeader, columns, total, rows, sort, sortHref, unitHref, cellHref, foot } = props;
  const box = useRef<HTMLTableElement>(null);
  const keys = useCellKeys(box, rows);

  const line = (row: HeatRow) => (
    <tr key={row.key} className={row === total ? 'heat-total' : undefined}>
      <th scope="row">
        <a href={unitHref(row)}>{row.name}</a>
        <small>{row.note}</small>
      </th>
      {columns.map((column, index) => {
        const cell = row.cells[index];
        if (!cell) return <td key={column.key} />;
        const { percent, ratio, gap, said } = wordsOf(cell);
        return (
          <td key={column.key} className={shadeOf(cell)} data-of={column.header}>
            <a href={cellHref(row, column)} aria-label={`${row.name}, ${column.header}: ${said}`}>
              {percent === '' ? <span>{gap}</span> : <b>{percent}</b>}
              {ratio}
              {percent === '' || gap === '' ? null : <small>{gap}</small>}
            </a>
          </td>
        );
      })}
    </tr>
  );

  return (
    <div className="bg-sheet border-line rounded-card shadow-sheet border">
      <table ref={box} className="heat" {...keys}>
        <caption className="sr-only">{caption}</caption>
        <HeatHead unitHeader={unitHeader} columns={columns} sort={sort} sortHref={sortHref} />
        <tbody>
          {line(total)}
          {rows.map(line)}
        </tbody>
      </table>
      {foot ? <div className="border-line border-t px-4 py-3 sm:px-5">{foot}</div> : null}
    </div>
  );
}

/** What stands in a cell, and how it is heard alone: «78,57%, 11 trên 14, thiếu 3». */
type CellWords = {
  /** Empty where nothing is judged; `gap` then says why. */
  readonly percent: string;
  readonly ratio: string;
  readonly gap: string;
  readonly said: string;
};

function wordsOf({ n, N, missing, few, word }: HeatCell): CellWords {
  if (word !== undefined) return { percent: word, ratio: '', gap: '', said: word };
  if (N === 0) return { percent: '', ratio: '', gap: 'không phát sinh', said: 'không phát sinh' };
  const [part, whole] = [formatCount(n), formatCount(N)];
  if (few)
    return {
      percent: '',
      ratio: '',
      gap: `${part}/${whole}, ít quá`,
      said: `${part} trên ${whole}, ít quá, không xét`,
    };
  const percent = formatPercent(n, N);
  const counted = `${percent}, ${part} trên ${whole}`;
  const ratio = `${part}/${whole}`;
  if (missing === null) return { percent, ratio, gap: '', said: counted };
  if (missing === 0) return { percent, ratio, gap: '✓ đạt', said: `${counted}, đạt` };
  const gap = `thiếu ${formatCount(missing)}`;
  return { percent, ratio, gap, said: `${counted}, ${gap}` };
}

function shadeOf({ N, few, word, missing, step }: HeatCell): string | undefined {
  if (word === undefined && (N === 0 || few)) return 'hatched';
  return missing === null || step === 0 ? undefined : SHADES[step];
}

const SHADES = { 1: 'heat-1', 2: 'heat-2', 3: 'heat-3' } as const;
