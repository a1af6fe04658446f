import type { CaseMatch } from '@/lib/features/imports/kinds/book/book-line';
import type { MatchView } from '@/lib/features/imports/review/present-match';
import { formatDate } from '@/lib/format/date';

const ANSWERS = { same: 'Là cùng một vụ', other: 'Vụ khác' };

/** Which case a line is, or may be. */
export function presentCaseMatch(match: CaseMatch): MatchView {
  if (match.kind === 'row')
    return {
      title: 'cùng vụ',
      facts: `dòng ${match.row} của tệp này`,
      href: null,
      changes: [],
      answers: ANSWERS,
    };
  return {
    title: `vụ ${match.number}`,
    facts: `nhận ngày ${formatDate(match.receivedOn)}`,
    href: `/mediation-cases/${match.caseId}`,
    changes: [],
    answers: ANSWERS,
  };
}
