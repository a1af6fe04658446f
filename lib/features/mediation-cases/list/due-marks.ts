import { daysBetween } from '@/lib/domain/calendar';
import type { IsoDate } from '@/lib/domain/iso-date';
import { whatIsDue, type Due, type DueFacts } from '@/lib/domain/mediation-case/due';
import type { CaseRow } from '@/lib/features/mediation-cases/list/case-rows';
import type { DueMark } from '@/lib/features/mediation-cases/list/case-view';
import { OBLIGATION_NOTICE_DAYS } from '@/lib/domain/mediation-case/due';
import { formatShortDate } from '@/lib/format/date';
import { formatCount } from '@/lib/format/number';

/** What the rules of what is due need of a line. */
function dueFactsOf(row: CaseRow): DueFacts {
  return {
    status: row.status,
    mediatorIds: row.mediator_ids,
    assignedOn: row.assigned_on,
    startException: row.start_exception,
    agreedStartOn: row.agreed_start_on,
    startedOn: row.started_on,
    hasOpenObligations: row.next_obligation_due !== null,
    openAlerts: row.open_alerts,
    nextMeetingOn: row.next_meeting_on,
    nextObligationDueOn: row.next_obligation_due,
  };
}

function markOf({ kind, on }: Due, today: IsoDate): DueMark {
  const days = on === null ? 0 : daysBetween(today, on);
  const date = on === null ? '' : formatShortDate(on, today);
  switch (kind) {
    case 'alert_open':
      return { tone: 'late', words: 'Có báo động' };
    case 'unassigned':
      return { tone: 'soon', words: 'Chưa phân công' };
    case 'start_late':
      return { tone: 'late', words: `Quá hạn bắt đầu ${formatCount(-days)} ngày` };
    case 'start_due':
      return {
        tone: 'soon',
        words: days === 0 ? 'Hôm nay là hạn bắt đầu' : `Còn ${formatCount(days)} ngày để bắt đầu`,
      };
    case 'meeting_due':
      return days < 0
        ? { tone: 'soon', words: `Buổi hẹn ${date} chưa ghi` }
        : { tone: 'path', words: `Hẹn hòa giải ${date}` };
    case 'obligation_late':
      return { tone: 'late', words: `Nghĩa vụ quá hạn ${formatCount(-days)} ngày` };
    case 'obligation_due':
      return { tone: days <= OBLIGATION_NOTICE_DAYS ? 'soon' : 'mute', words: `Nghĩa vụ đến hạn ${date}` };
  }
}

/** The tags of a line, most urgent first: the same rules as the home page and the case page. */
export function dueMarks(row: CaseRow, today: IsoDate): readonly DueMark[] {
  return whatIsDue(dueFactsOf(row), today).map((due) => markOf(due, today));
}
