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
    <tr key={row.key}>
      <th scope="row">
        <a href={unitHref(row)}>{row.name}</a>
        <small>{row.note}</small>
      </th>
      {columns.map((column, index) => {
        const cell = row.cells[index];
        if (!cell) return <td key={column.key} />;
        const said = `${row.name}, ${column.header}: ${spoken(cell)}`;
        return (
          <td key={column.key} className={shadeOf(cell)} data-of={column.header}>
            <a href={cellHref(row, column)} aria-label={said}>
              {cell.word ? (
                <b>{cell.word}</b>
              ) : isJudged(cell) ? (
                <>
                  <b>{formatPercent(cell.n, cell.N)}</b>
                  {ratioOf(cell)}
                  <small>{gapOf(cell)}</small>
                </>
              ) : (
                <span>{whyNot(cell)}</span>
              )}
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
        <tbody className="heat-total">{line(total)}</tbody>
        <tbody>{rows.map(line)}</tbody>
      </table>
      {foot ? <div className="border-line border-t px-4 py-3 sm:px-5">{foot}</div> : null}
    </div>
  );
}

const isJudged = ({ N, few, word }: HeatCell): boolean => word !== undefined || (N > 0 && !few);
const ratioOf = ({ n, N }: HeatCell): string => `${formatCount(n)}/${formatCount(N)}`;

const whyNot = (cell: HeatCell): string => (cell.N === 0 ? 'không phát sinh' : `${ratioOf(cell)}, ít quá`);

function gapOf({ missing }: HeatCell): string {
  if (missing === null) return '';
  return missing > 0 ? `thiếu ${formatCount(missing)}` : '✓ đạt';
}

function shadeOf(cell: HeatCell): string | undefined {
  if (!isJudged(cell)) return 'hatched';
  return cell.missing === null || cell.step === 0 ? undefined : `heat-${cell.step}`;
}

/** The cell in words, for it is heard alone: «78,57%, 11 trên 14, thiếu 3». */
function spoken(cell: HeatCell): string {
  if (cell.word) return cell.word;
  const ratio = `${formatCount(cell.n)} trên ${formatCount(cell.N)}`;
  if (cell.N === 0) return 'không phát sinh';
  if (cell.few) return `${ratio}, ít quá, không xét`;
  const gap = cell.missing === 0 ? ', đạt' : cell.missing === null ? '' : `, ${gapOf(cell)}`;
  return `${formatPercent(cell.n, cell.N)}, ${ratio}${gap}`;
}
