import type { IsoDate } from '@/lib/domain/iso-date';
import {
  CASE_KIND_LABELS,
  CASE_OUTCOME_LABELS,
  CASE_STATUS_LABELS,
  OTHER_ENDING_LABELS,
} from '@/lib/domain/mediation-case/labels';
import { formatCaseNumber } from '@/lib/domain/mediation-case/numbering';
import { communeName } from '@/lib/domain/units/unit-name';
import { cursorAfter } from '@/lib/features/mediation-cases/list/case-order';
import { caseListHref, type CaseListParams } from '@/lib/features/mediation-cases/list/case-list-params';
import type { CaseRow } from '@/lib/features/mediation-cases/list/case-rows';
import type { CaseLine } from '@/lib/features/mediation-cases/list/case-view';
import { dueMarks } from '@/lib/features/mediation-cases/list/due-marks';
import { formatDate } from '@/lib/format/date';

/** How a case stands, in the fewest words: its outcome once it has one. */
export function stateOf(row: Pick<CaseRow, 'status' | 'outcome' | 'other_ending'>): string {
  if (row.outcome !== null) return CASE_OUTCOME_LABELS[row.outcome];
  if (row.other_ending !== null) return OTHER_ENDING_LABELS[row.other_ending];
  return CASE_STATUS_LABELS[row.status];
}

/** Who has it in care, and in whose book it stands where that is another's. */
const sayTeam = ({ team_name, book_name }: Pick<CaseRow, 'team_name' | 'book_name'>): string =>
  [team_name ?? 'Tổ nơi khác', book_name && `sổ ${book_name}`].filter(Boolean).join(', ');

/** A row → its line. */
export function presentCase(row: CaseRow, today: IsoDate): CaseLine {
  return {
    id: row.id,
    href: `/mediation-cases/${row.id}`,
    number: formatCaseNumber({ sequence: row.book_number, year: row.book_year }),
    team: sayTeam(row),
    commune: communeName({ kind: row.commune_kind, name: row.commune_name }),
    parties: row.parties && row.parties.join(' – '),
    summary: row.summary,
    kind: CASE_KIND_LABELS[row.kind],
    receivedOn: formatDate(row.received_on),
    endedOn: row.ended_on && formatDate(row.ended_on),
    state: stateOf(row),
    marks: dueMarks(row, today),
  };
}

/** A page of lines and the way to the next one. */
export type CasePage = { readonly lines: readonly CaseLine[]; readonly nextHref: string | undefined };

/** Rows (one more than fits, if there are more) → the page. */
export function presentPage(
  rows: readonly CaseRow[],
  params: CaseListParams,
  size: number,
  today: IsoDate,
): CasePage {
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  return {
    lines: shown.map((row) => presentCase(row, today)),
    nextHref:
      last && rows.length > size
        ? caseListHref({ ...params, after: cursorAfter(params.sort.key, last) })
        : undefined,
  };
}
