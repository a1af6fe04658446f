import type { Tone } from '@/components/ui/signal';
import type { IsoDate } from '@/lib/domain/iso-date';
import { QUALIFICATION_LABELS } from '@/lib/domain/roll/qualification';
import { isNewOn } from '@/lib/domain/roll/recognition';
import { MEDIATOR_ROLE_LABELS } from '@/lib/domain/roll/role';
import { SEAT_STATUS_LABELS, statusOn } from '@/lib/domain/roll/seat';
import { SEX_LABELS } from '@/lib/domain/roll/sex';
import { communeName } from '@/lib/domain/units/unit-name';
import type { RollColumn } from '@/lib/features/roll/list/mediators/columns';
import type { ListedSeat, MediatorRow } from '@/lib/features/roll/list/mediators/rows';
import { formatDate } from '@/lib/format/date';
import { formatPhone } from '@/lib/format/phone';

/** A mark of what is not in order, as a tag says it. */
export type RollMark = { readonly tone: Tone; readonly words: string };

/** A line of the list, in words: plain data, for the browser draws it too. */
export type MediatorLine = {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  /** «nữ», beside the year of birth. */
  readonly sex: string | null;
  readonly teams: readonly { readonly name: string; readonly href: string; readonly role: string }[];
  /** What each shown column says, one text a line. */
  readonly values: Partial<Record<RollColumn, readonly string[]>>;
  readonly marks: readonly RollMark[];
};

const known = (...texts: readonly (string | null)[]): readonly string[] =>
  texts.filter((text): text is string => text !== null && text !== '');

const eachSeat = ({ seats }: MediatorRow, say: (seat: ListedSeat) => string): readonly string[] => [
  ...new Set(seats.map(say)),
];

/** «142/QĐ-UBND, 12/08/2025» */
const sayDecision = ({ decisionNumber, decidedOn }: ListedSeat): string =>
  decidedOn === null ? 'chưa có' : known(decisionNumber, formatDate(decidedOn)).join(', ');

const SAYS: Record<RollColumn, (row: MediatorRow) => readonly string[]> = {
  commune: (row) => [communeName({ kind: row.commune_kind, name: row.commune_name })],
  team: (row) => eachSeat(row, ({ teamName }) => teamName),
  neighbourhoods: (row) => eachSeat(row, ({ neighbourhoods }) => neighbourhoods.join(', ')),
  birth: (row) => known(row.birth_date ? formatDate(row.birth_date) : (row.birth_year?.toString() ?? null)),
  sex: (row) => known(row.sex && SEX_LABELS[row.sex]),
  ethnicity: (row) => known(row.ethnicity),
  qualification: (row) =>
    known(row.qualification_note ?? (row.qualification && QUALIFICATION_LABELS[row.qualification])),
  role: (row) => eachSeat(row, ({ role }) => MEDIATOR_ROLE_LABELS[role]),
  occupation: (row) => known(row.occupation),
  office: (row) => known(row.office_held),
  address: (row) => known(row.address),
  phone: (row) => known(row.phone && formatPhone(row.phone)),
  decision: (row) => eachSeat(row, sayDecision),
  first_recognised: (row) => known(row.recognised_on && formatDate(row.recognised_on)),
  status: () => [],
  training: (row) => [row.trained_on === null ? 'chưa' : formatDate(row.trained_on)],
  note: (row) => known(row.note),
};

/** How the person stands in each seat, once a status; then what is wrong with the entry itself. */
export function marksOf(row: MediatorRow, today: IsoDate): readonly RollMark[] {
  const marks = row.seats.map((seat): RollMark => {
    const status = statusOn(seat, today);
    const words = SEAT_STATUS_LABELS[status];
    switch (status) {
      case 'serving':
        return { tone: 'met', words };
      case 'awaiting':
        return { tone: 'late', words };
      case 'leaving':
      case 'ended':
        return {
          tone: status === 'leaving' ? 'soon' : 'mute',
          words: `${words} từ ${formatDate(seat.validTo ?? today)}`,
        };
    }
  });
  if (isNewOn(row.recognised_on, today)) marks.push({ tone: 'path', words: 'Mới' });
  if (row.moved_away_on !== null && row.moved_away_on <= today)
    marks.push({ tone: 'late', words: 'Đã chuyển đi' });
  return marks.filter((mark, index) => marks.findIndex(({ words }) => words === mark.words) === index);
}

/** A row → its line, with the shown columns only. */
export function presentMediator(
  row: MediatorRow,
  columns: readonly RollColumn[],
  today: IsoDate,
): MediatorLine {
  return {
    id: row.id,
    href: `/roll/mediators/${row.id}`,
    name: row.full_name,
    teams: columns.includes('team')
      ? row.seats.map(({ teamName, teamId, role }) => ({
          name: teamName,
          href: `/roll/teams/${teamId}`,
          role: MEDIATOR_ROLE_LABELS[role],
        }))
      : [],
    sex: row.sex && SEX_LABELS[row.sex].toLowerCase(),
    values: Object.fromEntries(columns.map((column) => [column, SAYS[column](row)])),
    marks: columns.includes('status') ? marksOf(row, today) : [],
  };
}
