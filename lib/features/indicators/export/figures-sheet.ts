import { formatPercent } from '@/lib/format/number';
import { INDICATOR_CODES, type IndicatorCode } from '@/lib/domain/indicators/codes';
import { INDICATORS } from '@/lib/domain/indicators/definitions';
import { percentOf } from '@/lib/domain/indicators/figure';
import type { IndicatorFigures, PlaceFigures } from '@/lib/features/indicators/figures/types';
import type { WrittenColumn, WrittenSheet, WrittenValue } from '@/lib/workbook/write/written-sheet';

/** The indicators of a table: whatever the place or any unit below it has. */
export const codesShown = ({ total, below }: IndicatorFigures): readonly IndicatorCode[] =>
  INDICATOR_CODES.filter((code) => [total, ...below].some(({ figures }) => figures[code] !== undefined));

const columnsOf = (code: IndicatorCode): readonly WrittenColumn[] => [
  { header: `${INDICATORS[code].short}: đã tính`, width: 12, kind: 'number' },
  { header: `${INDICATORS[code].short}: tổng số`, width: 12, kind: 'number' },
  { header: `${INDICATORS[code].short}: %`, width: 10, kind: 'text' },
];

/** n, N and the percentage cut to two decimals; «Không phát sinh» is neither 0 nor 100. */
function cellsOf(code: IndicatorCode, { figures }: PlaceFigures): readonly WrittenValue[] {
  const figure = figures[code];
  if (figure === undefined) return [null, null, null];
  const percent = percentOf(figure);
  return [
    figure.numerator,
    figure.denominator,
    percent === null ? 'Không phát sinh' : formatPercent(figure.numerator, figure.denominator),
  ];
}

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The heat table as a sheet: the place first, then each unit, then what belongs to no unit below. */
export function figuresSheet(answer: IndicatorFigures, captions: readonly string[]): WrittenSheet {
  const codes = codesShown(answer);
  const line = (name: string, place: PlaceFigures): readonly WrittenValue[] => [
    name,
    ...codes.flatMap((code) => cellsOf(code, place)),
  ];
  const hasRecords = ({ figures }: PlaceFigures): boolean =>
    Object.values(figures).some(({ denominator }) => denominator > 0);
  return {
    name: 'Chỉ tiêu',
    captions,
    columns: [{ header: 'Đơn vị', width: 34, kind: 'text' }, ...codes.flatMap(columnsOf)],
    rows: [
      line(`${capitalised(answer.placeName)}, tổng cộng`, answer.total),
      ...answer.below
        .filter((row) => row.unit?.inForce === true || hasRecords(row))
        .map((row) => line(row.unit?.name ?? 'Không thuộc đơn vị nào bên dưới', row)),
    ],
  };
}
