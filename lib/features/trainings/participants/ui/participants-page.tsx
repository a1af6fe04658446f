import { PageHeader } from '@/components/shell/page-header';
import { DataTable } from '@/components/table/data-table';
import { Pager } from '@/components/table/pager';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { Sheet } from '@/components/ui/sheet';
import { classHref, TRAININGS } from '@/lib/features/trainings/address';
import type { ParticipantDesk } from '@/lib/features/trainings/participants/read-desk';
import { AddOfficialsForm } from '@/lib/features/trainings/participants/ui/add-officials-form';
import { AddTrainersForm } from '@/lib/features/trainings/participants/ui/add-trainers-form';
import { CompleteForm } from '@/lib/features/trainings/participants/ui/complete-form';
import { RemoveButton } from '@/lib/features/trainings/participants/ui/remove-button';
import { PARTICIPANT_COLUMNS } from '@/lib/features/trainings/ui/participant-columns';
import { formatCount } from '@/lib/format/number';

/** Trainers and officials in a class: written down, completed, numbered. */
export function ParticipantsPage({ desk }: { readonly desk: ParticipantDesk }) {
  const { training, participants, trainers, today } = desk;
  const { classId, title, state, heldFrom } = training;
  const isOpen = state === 'open';
  const unfinished = participants.filter(
    ({ completedOn, certificateNumber }) => !completedOn || !certificateNumber,
  );
  // Drawn anew with each change of the list, so that a form never offers people who are gone from it.
  const key = participants.map(({ participantId, completedOn }) => participantId + completedOn).join();
  return (
    <div className="mx-auto flex max-w-304 flex-col gap-10">
      <div>
        <PageHeader
          title={sayWho(participants.length)}
          path={[
            { label: 'Tập huấn', href: TRAININGS },
            { label: title, href: classHref(classId) },
          ]}
          here="Tập huấn viên, cán bộ"
        />
        <DataTable
          caption="Tập huấn viên, cán bộ của lớp"
          columns={[
            ...PARTICIPANT_COLUMNS,
            {
              key: 'act',
              header: 'Việc',
              phone: 'action',
              cell: (participant) =>
                isOpen && participant.certificateNumber === null ? (
                  <RemoveButton classId={classId} participant={participant} />
                ) : null,
            },
          ]}
          rows={participants}
          rowKey={({ participantId }) => participantId}
          empty={<EmptyState>Chưa ghi ai. Ghi tập huấn viên, lãnh đạo, công chức dự lớp ở dưới.</EmptyState>}
          foot={<Pager shown={participants.length} total={participants.length} unit="người" />}
        />
      </div>
      {isOpen && unfinished.length > 0 && heldFrom <= today ? (
        <Section title="Ghi người hoàn thành" className="max-w-180">
          <Sheet padding="form">
            <CompleteForm key={key} desk={desk} />
          </Sheet>
        </Section>
      ) : null}
      {isOpen && trainers.length > 0 ? (
        <Section title="Thêm tập huấn viên" className="max-w-180">
          <Sheet padding="form">
            <AddTrainersForm key={key} classId={classId} trainers={trainers} />
          </Sheet>
        </Section>
      ) : null}
      {isOpen ? (
        <Section title="Thêm lãnh đạo, công chức" className="max-w-180">
          <Sheet padding="form">
            <AddOfficialsForm classId={classId} />
          </Sheet>
        </Section>
      ) : null}
    </div>
  );
}

const sayWho = (people: number): string =>
  people === 0
    ? 'Chưa có tập huấn viên, cán bộ nào trong lớp'
    : `${formatCount(people)} tập huấn viên, cán bộ trong lớp`;
