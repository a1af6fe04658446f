import Link from '@/components/ui/link';
import type { Column } from '@/components/table/column';
import { PRESENCE_LABELS, SESSION_PART_LABELS } from '@/lib/domain/training/session-part';
import { atLineStart, communeName } from '@/lib/domain/units/unit-name';
import type { Attendee } from '@/lib/features/trainings/class/list-attendees';
import type { ClassSession } from '@/lib/features/trainings/class/list-sessions';
import { formatDate, formatDayMonth } from '@/lib/format/date';

const PERSON: Column<Attendee> = {
  key: 'person',
  header: 'Họ và tên',
  cell: ({ mediatorId, fullName, birthYear, typedName }) => (
    <>
      <Link href={`/roll/mediators/${mediatorId}`} className="link font-medium">
        {fullName}
      </Link>
      <span className="text-note text-ink-2 block">
        {birthYear ?? 'chưa rõ năm sinh'}
        {typedName ? `, trong danh sách ghi «${typedName}»` : ''}
      </span>
    </>
  ),
};
const team = (ofCity: boolean): Column<Attendee> => ({
  key: 'team',
  header: 'Tổ',
  cell: ({ teamName, communeKind, communeName: name }) => (
    <>
      {teamName}
      {ofCity ? (
        <span className="text-note text-ink-2 block">
          {atLineStart(communeName({ kind: communeKind, name }))}
        </span>
      ) : null}
    </>
  ),
});

const sayAnswer = ({ answer, waiting }: Attendee): string => {
  if (answer === null) return 'chưa trả lời';
  if (answer === 'declined') return 'không đến được';
  return waiting ? 'chờ chỗ' : 'sẽ đến';
};
const ANSWER: Column<Attendee> = { key: 'answer', header: 'Trả lời', cell: sayAnswer };

const presence = ({ sessionId, heldOn, part, present }: ClassSession): Column<Attendee> => ({
  key: sessionId,
  header: `${formatDayMonth(heldOn)} ${SESSION_PART_LABELS[part]}`,
  headerNote: `có mặt ${present}`,
  cell: ({ presences }) => {
    const was = presences[sessionId];
    return was ? PRESENCE_LABELS[was] : '–';
  },
});
const completion = (sessions: number): Column<Attendee> => ({
  key: 'completion',
  header: 'Hoàn thành',
  cell: ({ halfDays, completedOn, certificateNumber }) => (
    <>
      {completedOn === null ? `${halfDays}/${sessions} buổi` : formatDate(completedOn)}
      {certificateNumber ? (
        <span className="text-note text-ink-2 block">giấy chứng nhận {certificateNumber}</span>
      ) : null}
    </>
  ),
});

/** Sessions told in columns of their own; of a longer class the number of them is told. */
const MOST_COLUMNS = 6;

/**
 * Who, of which team, what they answered; once somebody was there, one column for each session and what came of it.
 * @param ofCity a class of the city has people of many communes, so each line says whose they are.
 */
export function attendeeColumns(
  sessions: readonly ClassSession[],
  { ofCity, begun }: { readonly ofCity: boolean; readonly begun: boolean },
): readonly Column<Attendee>[] {
  if (!begun) return [PERSON, team(ofCity), ANSWER];
  const told = sessions.length > MOST_COLUMNS ? [] : sessions.map(presence);
  return [PERSON, team(ofCity), ...told, completion(sessions.length)];
}
