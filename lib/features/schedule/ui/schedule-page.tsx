import { CalendarPlus } from 'lucide-react';
import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { arrange } from '@/lib/features/schedule/arrange';
import type { Schedule, ScheduledClass, ScheduledDocument } from '@/lib/features/schedule/schedule';
import { questionOf, type Question } from '@/lib/features/schedule/ui/answer-buttons';
import { NextClassSheet } from '@/lib/features/schedule/ui/next-class';
import { OtherClasses } from '@/lib/features/schedule/ui/other-classes';
import { addressOf, sayShortDay, sayTitle, sayTrainingClock } from '@/lib/features/schedule/words';

type SchedulePageProps = {
  readonly schedule: Schedule;
  /** What the last press came to, where the page was opened by it. */
  readonly told?: ReactNode;
  readonly answer: (question: Question) => ReactNode;
  readonly documentHref: (document: ScheduledDocument) => string;
  readonly checkIn?: (training: ScheduledClass) => ReactNode;
  readonly calendarHref: string;
  /** The number that stands at the foot already; a class with the same one does not repeat it. */
  readonly knownPhone?: string | null;
  /** Whom to call, and how long the link holds. */
  readonly foot?: ReactNode;
};

/** The trainings of one person, for a telephone: the next class and its answer, then all else. */
export function SchedulePage(props: SchedulePageProps) {
  const { schedule, told, answer, documentHref, checkIn, calendarHref, knownPhone, foot } = props;
  const { person, classes, materials, today } = schedule;
  const { next, cancelled, coming, held } = arrange(classes, today);
  const who = addressOf(person);
  const clock = sayTrainingClock(person, classes, next, today);
  return (
    <div className="text-lead mx-auto flex max-w-lg flex-col gap-6">
      {told}
      <div>
        <p className="text-ink-2">
          Lịch tập huấn của {who} {person.fullName}
        </p>
        <h1 className="text-h1 font-semibold text-balance">{sayTitle(next, today)}</h1>
      </div>
      {cancelled.map(({ classId, title, heldFrom, cancelReason }) => (
        <Notice
          key={classId}
          tone="soon"
          title={`Lớp ${title}, ${sayShortDay(heldFrom, today)}, đã hủy. Xin không đến.`}
        >
          <span className="text-lead">{cancelReason}</span>
        </Notice>
      ))}
      {next ? (
        <NextClassSheet
          next={next}
          who={who}
          today={today}
          asks={next.training.contactPhone !== null && next.training.contactPhone !== knownPhone}
          answer={answer(questionOf(next.training, { main: true }))}
          checkIn={checkIn?.(next.training)}
        />
      ) : (
        <p>Khi có lớp mời {who}, lớp hiện ở đây.</p>
      )}
      <ButtonLink href={calendarHref} icon={CalendarPlus} size="thumb" block>
        Thêm vào lịch điện thoại
      </ButtonLink>
      {clock ? <p className="bg-well rounded-card p-4">{clock}</p> : null}
      <OtherClasses
        coming={coming}
        held={held}
        materials={materials}
        who={who}
        today={today}
        answer={answer}
        documentHref={documentHref}
      />
      {foot}
    </div>
  );
}
