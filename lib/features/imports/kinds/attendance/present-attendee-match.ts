import { PRESENCE_LABELS } from '@/lib/domain/training/session-part';
import type { AttendeeMatch } from '@/lib/features/imports/kinds/attendance/attendance-line';
import type { MatchView } from '@/lib/features/imports/review/present-match';

const ANSWERS = { same: 'Là cùng một người', other: 'Người khác' };

/** Whom a line of a list means, and what it would change of their attendance. */
export function presentAttendeeMatch(match: AttendeeMatch): MatchView {
  if (match.kind === 'row')
    return {
      title: match.fullName,
      facts: `dòng ${match.row} của tệp này`,
      href: null,
      changes: [],
      answers: ANSWERS,
    };
  const { mediatorId, fullName, facts, was, said } = match;
  return {
    title: fullName,
    facts,
    href: `/roll/mediators/${mediatorId}`,
    changes: Object.entries(was).map(([label, presence]) => ({
      label,
      from: presence === null ? 'chưa điểm danh' : PRESENCE_LABELS[presence],
      to: PRESENCE_LABELS[said[label] ?? 'absent'],
    })),
    answers: ANSWERS,
  };
}
