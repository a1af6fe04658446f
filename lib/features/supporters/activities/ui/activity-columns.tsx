import type { Column } from '@/components/table/column';
import Link from '@/components/ui/link';
import { ACTIVITY_KIND_LABELS } from '@/lib/domain/support/activity-kind';
import { SUPPORTER_KIND_LABELS } from '@/lib/domain/support/supporter-kind';
import type { Activity } from '@/lib/features/supporters/activities/activity';
import { ACTIVITIES_HREF, SUPPORTERS_HREF } from '@/lib/features/supporters/address';
import { formatDate } from '@/lib/format/date';

type Shown = {
  readonly withSupporter: boolean;
  readonly withCommune: boolean;
  readonly mayCorrect: boolean;
};

const WHAT: Column<Activity> = {
  key: 'kind',
  header: 'Việc đã làm',
  cell: ({ kind, note }) => (
    <>
      <span className="font-medium">{ACTIVITY_KIND_LABELS[kind]}</span>
      {note ? <span className="text-note text-ink-2 block">{note}</span> : null}
    </>
  ),
};
const WHEN: Column<Activity> = { key: 'on', header: 'Ngày', cell: ({ on }) => formatDate(on) };
const WHO: Column<Activity> = {
  key: 'supporter',
  header: 'Người hỗ trợ',
  cell: ({ supporterId, supporterName, supporterKind }) => (
    <>
      <Link href={`${SUPPORTERS_HREF}/${supporterId}`} className="link">
        {supporterName}
      </Link>
      <span className="text-note text-ink-2 block">{SUPPORTER_KIND_LABELS[supporterKind]}</span>
    </>
  ),
};
const teamColumn = (withCommune: boolean): Column<Activity> => ({
  key: 'team',
  header: 'Tổ',
  cell: ({ teamId, teamName, communeName }) => (
    <>
      <Link href={`/roll/teams/${teamId}`} className="link">
        {teamName}
      </Link>
      {withCommune ? <span className="text-note text-ink-2 block">{communeName}</span> : null}
    </>
  ),
});
const CORRECT: Column<Activity> = {
  key: 'correct',
  header: 'Sửa',
  phone: 'action',
  align: 'end',
  cell: ({ activityId, on }) => (
    <Link
      href={`${ACTIVITIES_HREF}/${activityId}`}
      className="link"
      aria-label={`Sửa hoạt động ngày ${formatDate(on)}`}
    >
      Sửa
    </Link>
  ),
};

/** What, when, who, with which team. */
export const activityColumns = ({
  withSupporter,
  withCommune,
  mayCorrect,
}: Shown): readonly Column<Activity>[] => [
  WHAT,
  WHEN,
  ...(withSupporter ? [WHO] : []),
  teamColumn(withCommune),
  ...(mayCorrect ? [CORRECT] : []),
];
