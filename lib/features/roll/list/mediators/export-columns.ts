import { QUALIFICATION_LABELS } from '@/lib/domain/roll/qualification';
import { MEDIATOR_ROLE_LABELS } from '@/lib/domain/roll/role';
import { SEAT_STATUS_LABELS, statusOn } from '@/lib/domain/roll/seat';
import { SEX_LABELS } from '@/lib/domain/roll/sex';
import { communeName } from '@/lib/domain/units/unit-name';
import type { IsoDate } from '@/lib/domain/iso-date';
import { ROLL_COLUMN_LABELS, type RollColumn } from '@/lib/features/roll/list/mediators/columns';
import type { ListedSeat, MediatorRow } from '@/lib/features/roll/list/mediators/rows';
import { formatDate } from '@/lib/format/date';
import type { WrittenColumn, WrittenValue } from '@/lib/workbook/write/written-sheet';

/** A column of the workbook, and what a seat says in it. */
export type ExportColumn = WrittenColumn & {
  readonly value: (row: MediatorRow, seat: ListedSeat, today: IsoDate) => WrittenValue;
};

type Written = Omit<ExportColumn, 'header'> & { readonly header?: string };

// The headings are those that the import knows for certain, so that an export can be brought in again as it is. A day
// of birth is text: beside it stand years alone, which a column of dates would show as days of 1905.
const WRITTEN: Record<RollColumn, readonly Written[]> = {
  commune: [
    {
      width: 22,
      kind: 'text',
      value: (row) => communeName({ kind: row.commune_kind, name: row.commune_name }),
    },
  ],
  team: [{ width: 24, kind: 'text', value: (_row, seat) => seat.teamName }],
  neighbourhoods: [{ width: 24, kind: 'text', value: (_row, seat) => seat.neighbourhoods.join(', ') }],
  birth: [
    {
      header: 'Ngày tháng năm sinh',
      width: 14,
      kind: 'text',
      value: (row) => (row.birth_date ? formatDate(row.birth_date) : (row.birth_year?.toString() ?? null)),
    },
  ],
  sex: [{ width: 10, kind: 'text', value: ({ sex }) => sex && SEX_LABELS[sex] }],
  ethnicity: [{ width: 12, kind: 'text', value: (row) => row.ethnicity }],
  qualification: [
    {
      width: 22,
      kind: 'text',
      value: (row) =>
        row.qualification_note ?? (row.qualification && QUALIFICATION_LABELS[row.qualification]),
    },
  ],
  role: [{ width: 16, kind: 'text', value: (_row, { role }) => MEDIATOR_ROLE_LABELS[role] }],
  occupation: [{ width: 22, kind: 'text', value: (row) => row.occupation }],
  office: [{ width: 24, kind: 'text', value: (row) => row.office_held }],
  address: [{ width: 30, kind: 'text', value: (row) => row.address }],
  phone: [{ width: 14, kind: 'text', value: (row) => row.phone }],
  decision: [
    { header: 'Số QĐ', width: 16, kind: 'text', value: (_row, seat) => seat.decisionNumber },
    { header: 'Ngày QĐ', width: 12, kind: 'date', value: (_row, seat) => seat.decidedOn },
  ],
  first_recognised: [
    { header: 'Được công nhận lần đầu', width: 14, kind: 'date', value: (row) => row.recognised_on },
  ],
  status: [
    {
      width: 16,
      kind: 'text',
      value: (_row, seat, today) => SEAT_STATUS_LABELS[statusOn(seat, today)],
    },
  ],
  training: [{ header: 'Bồi dưỡng gần nhất', width: 14, kind: 'date', value: (row) => row.trained_on }],
  note: [{ width: 30, kind: 'text', value: (row) => row.note }],
};

const NAME: ExportColumn = {
  header: 'Họ và tên',
  width: 28,
  kind: 'text',
  value: (row) => row.full_name,
};

/** The columns of the workbook for the chosen columns of the list; team and places first, then the name. */
export function exportColumns(columns: readonly RollColumn[]): readonly ExportColumn[] {
  const of = (column: RollColumn): readonly ExportColumn[] =>
    columns.includes(column)
      ? WRITTEN[column].map((written) => ({ header: ROLL_COLUMN_LABELS[column], ...written }))
      : [];
  const places: readonly RollColumn[] = ['commune', 'team', 'neighbourhoods'];
  return [...places.flatMap(of), NAME, ...columns.filter((column) => !places.includes(column)).flatMap(of)];
}
