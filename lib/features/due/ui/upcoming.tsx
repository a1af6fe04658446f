import Link from '@/components/ui/link';
import { Sheet } from '@/components/ui/sheet';
import { formatCaseNumber } from '@/lib/domain/mediation-case/numbering';
import type { IsoDate } from '@/lib/domain/iso-date';
import { formatShortDate, formatTime, todayInVietnam } from '@/lib/format/date';
import type { DueCase } from '../due-cases';

const AT_MOST = 6;

/** Meetings that lie ahead, soonest first. */
export function Upcoming({
  cases,
  now,
  today,
}: {
  readonly cases: readonly DueCase[];
  readonly now: Date;
  readonly today: IsoDate;
}) {
  const ahead = cases
    .flatMap((item) =>
      item.nextMeetingAt && item.nextMeetingAt >= now ? [{ item, at: item.nextMeetingAt }] : [],
    )
    .sort((first, second) => first.at.getTime() - second.at.getTime())
    .slice(0, AT_MOST);
  return (
    <Sheet title="Lịch sắp tới">
      {ahead.length === 0 ? <p className="text-cell text-ink-2">Chưa hẹn buổi hòa giải nào.</p> : null}
      <ul className="divide-line divide-y">
        {ahead.map(({ item, at }) => (
          <li key={item.caseId} className="grid grid-cols-[4.5rem_1fr] gap-x-3 py-2.5">
            <time dateTime={at.toISOString()} className="font-semibold">
              {formatShortDate(todayInVietnam(at), today)}
            </time>
            <div className="text-cell min-w-0">
              <Link href={`/mediation-cases/${item.caseId}`} className="link">
                Vụ {formatCaseNumber({ sequence: item.bookNumber, year: item.bookYear })}, {item.teamName}
              </Link>
              <p className="text-note text-ink-2">{formatTime(at)}</p>
            </div>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
