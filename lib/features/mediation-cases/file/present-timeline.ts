import type { IsoDate } from '@/lib/domain/iso-date';
import type { CaseEventKind } from '@/lib/domain/mediation-case/case';
import {
  plannedMeeting,
  type CaseEvent,
  type CaseParts,
  type Meeting,
} from '@/lib/features/mediation-cases/file/case-file';
import { readEventDetail } from '@/lib/features/mediation-cases/file/event-detail';
import { eventSentences } from '@/lib/features/mediation-cases/file/event-sentences';
import { eventTitle, meetingTitle } from '@/lib/features/mediation-cases/file/event-title';
import { sayMeetingMoment } from '@/lib/features/mediation-cases/file/say-meeting-time';
import { formatClockTime, formatShortDate, todayInVietnam } from '@/lib/format/date';

/** A line of the timeline as it is read. */
export type TimelineLine = {
  readonly id: string;
  readonly kind: CaseEventKind;
  readonly title: string;
  readonly when: string;
  readonly sentences: readonly string[];
  readonly by: string | null;
  readonly planned: boolean;
};

const ABOUT_MEETINGS: readonly CaseEventKind[] = ['meeting_planned', 'meeting_held', 'meeting_cancelled'];

function writtenBy({ byName, recordedAt, heardFrom }: CaseEvent, today: IsoDate): string {
  const at = new Date(recordedAt);
  const heard = heardFrom ? `, theo lời kể của ${heardFrom}` : '';
  return `${byName} ghi lúc ${formatClockTime(at)} ngày ${formatShortDate(todayInVietnam(at), today)}${heard}`;
}

function presentEvent(event: CaseEvent, ordinal: number, today: IsoDate): TimelineLine {
  const { id, kind, happenedOn, note } = event;
  const detail = readEventDetail(event.detail);
  const isHeld = kind === 'meeting_held' && detail.meetingAt;
  return {
    id,
    kind,
    title: eventTitle(kind, { detail, ordinal, today }),
    when: isHeld ? sayMeetingMoment(new Date(isHeld), today) : formatShortDate(happenedOn, today),
    sentences: eventSentences(detail, note),
    by: writtenBy(event, today),
    planned: false,
  };
}

/** The line that planned the meeting still to come; null when it was planned while writing the one before. */
function planningOf({ events }: CaseParts): CaseEvent | null {
  const last = events.findLast(({ kind }) => ABOUT_MEETINGS.includes(kind));
  return last?.kind === 'meeting_planned' ? last : null;
}

/** The life of a case, newest first, with what is planned on top: one meeting, one line. */
export function presentTimeline(parts: CaseParts, today: IsoDate): readonly TimelineLine[] {
  const planned = plannedMeeting(parts);
  const planning = planned && planningOf(parts);
  let held = 0;
  const past = parts.events
    .filter((event) => event !== planning)
    .map((event) => {
      if (event.kind === 'meeting_held') held += 1;
      return presentEvent(event, held, today);
    });
  const ahead = planned ? [presentPlanned(planned, planning, held + 1, today)] : [];
  return [...ahead, ...past.reverse()];
}

function presentPlanned(
  planned: Meeting,
  planning: CaseEvent | null,
  ordinal: number,
  today: IsoDate,
): TimelineLine {
  return {
    id: planned.id,
    kind: 'meeting_planned',
    title: meetingTitle(ordinal),
    when: sayMeetingMoment(new Date(planned.startsAt), today),
    sentences: eventSentences({ openness: planned.openness ?? undefined }, planned.place),
    by: planning && writtenBy(planning, today),
    planned: true,
  };
}
