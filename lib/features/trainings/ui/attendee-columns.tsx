import Link from '@/components/ui/link';
import type { Column } from '@/components/table/column';
import { PRESENCE_LABELS, SESSION_PART_LABELS } from '@/lib/domain/training/session-part';
import type { Attendee, ClassSession } from '@/lib/features/trainings/class/read-class';
import { formatDayMonth } from '@/lib/format/date';

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
const TEAM: Column<Attendee> = { key: 'team', header: 'Tổ', cell: ({ teamName }) => teamName };

const sessionColumn = ({ sessionId, heldOn, part, present }: ClassSession): Column<Attendee> => ({
  key: sessionId,
  header: `${formatDayMonth(heldOn)} ${SESSION_PART_LABELS[part]}`,
  headerNote: `có mặt ${present}`,
  cell: ({ presences }) => {
    const presence = presences[sessionId];
    return presence ? PRESENCE_LABELS[presence] : '–';
  },
});

/** Who, of which team, and one column for each half-day. */
export const attendeeColumns = (sessions: readonly ClassSession[]): readonly Column<Attendee>[] => [
  PERSON,
  TEAM,
  ...sessions.map(sessionColumn),
  {
    key: 'halfDays',
    header: 'Số buổi',
    align: 'end',
    cell: ({ halfDays }) => `${halfDays}/${sessions.length}`,
  },
];
