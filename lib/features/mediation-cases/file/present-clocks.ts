import type { Clock } from '@/components/ui/clock-strip';
import type { IsoDate } from '@/lib/domain/iso-date';
import { ruleOn } from '@/lib/domain/legal-rules';
import { courtRecognitionBy, startClock, type StartClock } from '@/lib/domain/mediation-case/deadlines';
import type { CaseFacts } from '@/lib/domain/mediation-case/facts';
import type { CaseOutline } from '@/lib/features/mediation-cases/file/case-outline';
import { sayMeetingTime } from '@/lib/features/mediation-cases/file/say-meeting-time';
import { daysFrom, formatDate, formatShortDate, todayInVietnam } from '@/lib/format/date';
import { dueWords } from '@/lib/format/due';

/** `dueWords` keeps what is in order in ink; on a clock that is the dash. */
const TONE = { late: 'late', soon: 'soon', plain: 'mute' } as const;

const startRule = (rule: StartClock['rule'], assignedOn: IsoDate): string => {
  switch (rule) {
    case 'within_days':
      return `Bắt đầu trong ${ruleOn('start_within_days', assignedOn)?.value ?? 3} ngày từ khi phân công`;
    case 'agreed_time':
      return 'Bắt đầu vào ngày các bên thỏa thuận';
    case 'immediate':
      return 'Bắt đầu ngay khi chứng kiến vụ việc';
  }
};

const startState = (clock: StartClock, hasStarted: boolean): Pick<Clock, 'state' | 'tone'> => {
  switch (clock.state) {
    case 'met':
      return {
        state: clock.days === 0 ? 'Đã bắt đầu trong ngày' : `Đã bắt đầu sau ${clock.days} ngày`,
        tone: 'met',
      };
    case 'running':
      return { state: clock.days === 0 ? 'Hôm nay là ngày cuối' : `Còn ${clock.days} ngày`, tone: 'soon' };
    case 'late':
      return {
        state: hasStarted ? `Đã bắt đầu, muộn ${clock.days} ngày` : `Quá ${clock.days} ngày`,
        tone: 'late',
      };
    case 'stopped':
      return { state: 'Không tính ngày lúc này', tone: 'mute' };
  }
};

/** The clock of Luật HGƠCS Đ20.2, in the words of rule and state. */
function presentStart(facts: CaseFacts, today: IsoDate): Clock {
  const clock = startClock(facts, today);
  if (clock === null || facts.assignedOn === null) {
    const ended = facts.closedOn !== null;
    return {
      rule: startRule('within_days', today),
      state: ended ? 'Không phân công' : 'Chưa phân công',
      tone: ended ? 'mute' : 'soon',
      note: `tiếp nhận ${formatShortDate(facts.receivedOn, today)}`,
    };
  }
  const days = [
    `phân công ${formatShortDate(facts.assignedOn, today)}`,
    facts.startedOn && `buổi đầu ${formatShortDate(facts.startedOn, today)}`,
    !facts.startedOn && clock.state !== 'stopped' && clock.startBy
      ? `hạn ${formatShortDate(clock.startBy, today)}`
      : null,
  ];
  return {
    rule: startRule(clock.rule, facts.assignedOn),
    ...startState(clock, facts.startedOn !== null),
    note: days.filter(Boolean).join(', '),
  };
}

const NEAR_DAYS = ['Hôm nay', 'Ngày mai', 'Ngày kia'];

function presentMeeting(outline: CaseOutline, place: string | null, today: IsoDate): Clock {
  const rule = 'Buổi tiếp theo';
  if (outline.nextMeetingAt === null) {
    return { rule, state: outline.closedOn === null ? 'Chưa hẹn' : 'Vụ việc đã kết thúc', tone: 'mute' };
  }
  const on = todayInVietnam(outline.nextMeetingAt);
  const days = daysFrom(today, on);
  const time = sayMeetingTime(outline.nextMeetingAt);
  const near = NEAR_DAYS[days] ?? `Còn ${days} ngày`;
  return {
    rule,
    state: days < 0 ? 'Đã qua, chưa ghi lại' : [near, time].filter(Boolean).join(', '),
    tone: days < 0 ? 'late' : days <= 2 ? 'soon' : 'mute',
    note: [formatShortDate(on, today), place].filter(Boolean).join(', '),
  };
}

/** After an agreement the parties' promises are what runs. */
function presentObligations(due: IsoDate, today: IsoDate): Clock {
  const { words, tone } = dueWords(due, today);
  return {
    rule: 'Việc các bên hẹn làm',
    state: words,
    tone: TONE[tone],
    note: `việc gần nhất hạn ${formatShortDate(due, today)}`,
  };
}

function presentEnd(facts: CaseFacts, today: IsoDate): Clock {
  const rule = 'Thời hạn kết thúc';
  if (facts.closedOn === null) {
    return {
      rule,
      state: 'Luật không ấn định',
      tone: 'mute',
      note: `đã ${daysFrom(facts.receivedOn, today)} ngày từ khi tiếp nhận`,
    };
  }
  const court = facts.outcome === 'successful' ? courtRecognitionBy(facts.closedOn) : null;
  return {
    rule,
    state: `Đã kết thúc ${formatShortDate(facts.closedOn, today)}`,
    tone: 'mute',
    note:
      court && court >= today
        ? `có thể đề nghị Tòa án công nhận đến ${formatDate(court)}`
        : `sau ${daysFrom(facts.receivedOn, facts.closedOn)} ngày từ khi tiếp nhận`,
  };
}

/**
 * The three clocks of a case: its start by law, what comes next, its end.
 * @param place of the planned meeting; null for the city, which does not read meetings.
 */
export function presentClocks(
  outline: CaseOutline,
  facts: CaseFacts,
  place: string | null,
  today: IsoDate,
): readonly Clock[] {
  const next =
    outline.nextObligationDue === null
      ? presentMeeting(outline, place, today)
      : presentObligations(outline.nextObligationDue, today);
  return [presentStart(facts, today), next, presentEnd(facts, today)];
}
