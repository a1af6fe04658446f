import type { Metadata } from 'next';
import { EmptyState } from '@/components/ui/empty-state';
import { documentHref } from '@/lib/features/materials/address';
import { readSchedule } from '@/lib/features/schedule/read-schedule';
import { AnswerForm } from '@/lib/features/schedule/ui/answer-form';
import { SchedulePage } from '@/lib/features/schedule/ui/schedule-page';
import { answerInvitation } from '@/lib/features/training-attendance/actions';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Lịch tập huấn của tôi' };

/** One's own trainings, signed in; a leader's account may belong to nobody on the roll. */
export default async function OwnSchedulePage() {
  const schedule = await read('training:answer', ({ tx, actor, today }) =>
    actor.mediatorId === null ? Promise.resolve(null) : readSchedule(tx, actor.mediatorId, today),
  );
  if (!schedule)
    return (
      <EmptyState>Tài khoản này chưa gắn với hòa giải viên nào trong sổ, nên chưa có lịch riêng.</EmptyState>
    );
  return (
    <SchedulePage
      schedule={schedule}
      answer={(question) => <AnswerForm action={answerInvitation} {...question} />}
      documentHref={documentHref}
      calendarHref="/schedule/calendar"
    />
  );
}
