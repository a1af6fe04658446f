import { AlarmClock, CalendarClock, HandCoins, Siren, UserCheck } from 'lucide-react';
import type { LucideIcon } from '@/components/ui/icon';
import { formatCaseNumber } from '@/lib/domain/mediation-case/numbering';
import type { DueKind } from '@/lib/domain/mediation-case/due';
import { formatDayMonth, formatTime } from '@/lib/format/date';
import type { DueCase } from './due-cases';

type Words = {
  readonly icon: LucideIcon;
  readonly fact: string;
  readonly action: string;
  readonly note: (item: DueCase) => string;
};

const received = (item: DueCase): string => `${item.summary}; tiếp nhận ${formatDayMonth(item.receivedOn)}`;
const assigned = (item: DueCase): string =>
  item.assignedOn
    ? `Phân công ${formatDayMonth(item.assignedOn)}; phải bắt đầu trong 3 ngày (Luật, Điều 20)`
    : item.summary;

/** What a row of the home page says for each kind of matter: the fact, the note, and the one action that ends it. */
const WORDS: Record<DueKind, Words> = {
  alert_open: {
    icon: Siren,
    fact: 'có báo động chưa xử lý',
    action: 'Xem báo động',
    note: (item) => `${item.summary} (Luật, Điều 10)`,
  },
  start_late: {
    icon: AlarmClock,
    fact: 'chưa ghi buổi đầu tiên',
    action: 'Ghi buổi hòa giải',
    note: assigned,
  },
  start_due: { icon: AlarmClock, fact: 'sắp đến hạn bắt đầu', action: 'Ghi buổi hòa giải', note: assigned },
  meeting_due: {
    icon: CalendarClock,
    fact: 'có buổi hòa giải',
    action: 'Ghi buổi hòa giải',
    note: (item) =>
      item.nextMeetingAt ? `${formatTime(item.nextMeetingAt)}; ${item.summary}` : item.summary,
  },
  unassigned: { icon: UserCheck, fact: 'chưa có người hòa giải', action: 'Phân công', note: received },
  obligation_late: {
    icon: HandCoins,
    fact: 'thỏa thuận đã quá hạn',
    action: 'Ghi kết quả',
    note: (item) => item.summary,
  },
  obligation_due: {
    icon: HandCoins,
    fact: 'thỏa thuận sắp đến hạn',
    action: 'Ghi kết quả',
    note: (item) => item.summary,
  },
};

/** «Vụ 3/2026, Tổ hòa giải số 8: chưa ghi buổi đầu tiên», with its icon, note and action. */
export function wordsOf(item: DueCase): { icon: LucideIcon; fact: string; note: string; action: string } {
  const { icon, fact, action, note } = WORDS[item.due.kind];
  const number = formatCaseNumber({ sequence: item.bookNumber, year: item.bookYear });
  return { icon, fact: `Vụ ${number}, ${item.teamName}: ${fact}`, note: note(item), action };
}
