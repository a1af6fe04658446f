import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { arrange } from '@/lib/features/schedule/arrange';
import type { Schedule } from '@/lib/features/schedule/schedule';
import { questionOf, type Question } from '@/lib/features/schedule/ui/answer-buttons';
import { NextClassSheet } from '@/lib/features/schedule/ui/next-class';
import { addressOf, sayTrainingClock } from '@/lib/features/schedule/words';

type OwnScheduleProps = {
  readonly schedule: Schedule;
  readonly answer: (question: Question) => ReactNode;
};

/** On the first page of a mediator: the next class with its answer, and the six months where they run. */
export function OwnSchedule({ schedule, answer }: OwnScheduleProps) {
  const { person, classes, today } = schedule;
  const { next } = arrange(classes, today);
  const who = addressOf(person);
  const clock = sayTrainingClock(person, classes, next, today);
  return (
    <Section
      title="Lịch tập huấn của tôi"
      actions={
        <ButtonLink size="row" href="/schedule">
          Xem cả lịch
        </ButtonLink>
      }
    >
      <div className="flex max-w-lg flex-col gap-4">
        {next ? (
          <NextClassSheet
            next={next}
            level={3}
            who={who}
            today={today}
            asks={next.training.contactPhone !== null}
            answer={answer(questionOf(next.training, { main: false }))}
          />
        ) : (
          <p className="text-ink-2">Chưa có lớp nào sắp tới.</p>
        )}
        {clock ? <p className="bg-well rounded-card p-4">{clock}</p> : null}
      </div>
    </Section>
  );
}
