import type { Tone } from '@/components/ui/signal';
import { runningTerm } from '@/lib/domain/election/deadlines';
import { ELECTION_KIND_LABELS, ELECTION_STATUS_LABELS } from '@/lib/domain/election/labels';
import { runningLeavingTerm } from '@/lib/domain/election/leaving/decisions';
import { LEAVING_GROUND_LABELS, LEAVING_STATUS_LABELS } from '@/lib/domain/election/leaving/labels';
import type { IsoDate } from '@/lib/domain/iso-date';
import { communeName } from '@/lib/domain/units/unit-name';
import { electionHref, leavingHref } from '@/lib/features/elections/address';
import type { ElectionRow, LeavingRow } from '@/lib/features/elections/list/list-procedures';
import { formatShortDate, todayInVietnam } from '@/lib/format/date';
import { formatCount } from '@/lib/format/number';

/** One procedure as a row of the list. */
export type ProcedureLine = {
  readonly id: string;
  readonly href: string;
  readonly what: string;
  readonly note: string;
  readonly where: string;
  readonly status: { readonly tone: Tone; readonly label: string };
  /** When the running term ends; null where the law sets none. */
  readonly due: IsoDate | null;
  readonly changed: string;
};

const whereOf = (
  { teamName, communeName: name, communeKind }: ElectionRow | LeavingRow,
  withCommune: boolean,
): string => (withCommune ? `${teamName}, ${communeName({ kind: communeKind, name })}` : teamName);

const toneOf = (status: string): Tone => {
  if (status === 'published') return 'met';
  if (['cancelled', 'without_result', 'kept', 'withdrawn'].includes(status)) return 'mute';
  return ['proposed', 'submitted', 'disputed'].includes(status) ? 'soon' : 'path';
};

type Reading = { readonly today: IsoDate; readonly withCommune: boolean };

/** @param reading whose list it is: a city's names the commune as well. */
export function presentElectionRow(row: ElectionRow, { today, withCommune }: Reading): ProcedureLine {
  return {
    id: row.id,
    href: electionHref(row.id),
    what: ELECTION_KIND_LABELS[row.kind],
    note:
      row.recognised > 0
        ? `${formatCount(row.recognised)} người được công nhận`
        : `${formatCount(row.candidates)} người trong danh sách`,
    where: whereOf(row, withCommune),
    status: { tone: toneOf(row.status), label: ELECTION_STATUS_LABELS[row.status] },
    due: runningTerm(row)?.due ?? null,
    changed: formatShortDate(todayInVietnam(row.changedAt), today),
  };
}

/** A leaving as a row of the same list. */
export function presentLeavingRow(row: LeavingRow, { today, withCommune }: Reading): ProcedureLine {
  return {
    id: row.id,
    href: leavingHref(row.id),
    what: `Thôi làm: ${row.fullName}`,
    note: LEAVING_GROUND_LABELS[row.ground],
    where: whereOf(row, withCommune),
    status: { tone: toneOf(row.status), label: LEAVING_STATUS_LABELS[row.status] },
    due: runningLeavingTerm(row)?.due ?? null,
    changed: formatShortDate(todayInVietnam(row.changedAt), today),
  };
}

/** What waits for a date first, the earliest on top; the others as they came. */
export const byDue = (lines: readonly ProcedureLine[]): readonly ProcedureLine[] =>
  [...lines].sort((first, second) => {
    if (first.due === second.due) return 0;
    if (first.due === null) return 1;
    return second.due === null || first.due < second.due ? -1 : 1;
  });
