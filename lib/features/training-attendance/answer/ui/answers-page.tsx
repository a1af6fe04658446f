import { UserPlus } from 'lucide-react';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { Sheet } from '@/components/ui/sheet';
import { ANSWER_STATE_LABELS, type AnswerState } from '@/lib/domain/training/invitation';
import type { AnswerList } from '@/lib/features/training-attendance/answer/read-answers';
import { InvitedLine } from '@/lib/features/training-attendance/answer/ui/invited-line';
import { ClassPartPage } from '@/lib/features/training-attendance/class/ui/class-part-page';
import { formatCount } from '@/lib/format/number';

/** As they are rung up: first those of whom nothing is known. */
const ORDER: readonly AnswerState[] = ['unanswered', 'waiting', 'coming', 'declined', 'withdrawn'];

/** Who is on the list of a class and what they said; answers by telephone in one tap. */
export function AnswersPage({ list }: { readonly list: AnswerList }) {
  const { head, open, byState } = list;
  const groups = ORDER.flatMap((state) => byState.find((group) => group.state === state) ?? []);
  return (
    <ClassPartPage
      head={head}
      keeps={list.keeps}
      title={titleOf(list)}
      here="Danh sách mời"
      actions={
        open ? (
          <ButtonLink variant="filled" icon={UserPlus} href={`/trainings/${head.classId}/invite`}>
            Mời thêm người
          </ButtonLink>
        ) : undefined
      }
    >
      {groups.length === 0 ? (
        <Sheet padding="none">
          <EmptyState>Chưa mời ai vào lớp này.</EmptyState>
        </Sheet>
      ) : (
        <div className="flex flex-col gap-8">
          {groups.map(({ state, people }) => (
            <Section
              key={state}
              title={ANSWER_STATE_LABELS[state]}
              count={`${formatCount(people.length)} người`}
            >
              <Sheet padding="none">
                <ul>
                  {people.map((person) => (
                    <InvitedLine key={person.mediatorId} person={person} list={list} />
                  ))}
                </ul>
              </Sheet>
            </Section>
          ))}
        </div>
      )}
    </ClassPartPage>
  );
}

function titleOf({ byState, seats }: AnswerList): string {
  const count = (state: AnswerState): number =>
    byState.find((group) => group.state === state)?.people.length ?? 0;
  if (seats.invited === 0) return 'Chưa mời ai';
  const coming = `${formatCount(count('coming'))} trong ${formatCount(seats.invited)} người sẽ đến`;
  const silent = count('unanswered');
  return silent > 0 ? `${coming}, ${formatCount(silent)} người chưa trả lời` : coming;
}
