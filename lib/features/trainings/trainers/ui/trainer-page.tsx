import { PageHeader } from '@/components/shell/page-header';
import { DefinitionList } from '@/components/ui/definition-list';
import { EmptyState } from '@/components/ui/empty-state';
import Link from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import { Sheet } from '@/components/ui/sheet';
import { Tag } from '@/components/ui/tag';
import { CLASS_KIND_LABELS } from '@/lib/domain/training/class-kind';
import { atLineStart } from '@/lib/domain/units/unit-name';
import { classHref, TRAINERS } from '@/lib/features/trainings/address';
import { sayOwner } from '@/lib/features/trainings/say-class';
import type { TrainerClass, TrainerFile } from '@/lib/features/trainings/trainers/read-trainer';
import { isInOffice, sayTerm } from '@/lib/features/trainings/trainers/say-trainer';
import type { Trainer } from '@/lib/features/trainings/trainers/trainer';
import { ChangeTrainerForm } from '@/lib/features/trainings/trainers/ui/change-trainer-form';
import { formatDate } from '@/lib/format/date';
import { formatPhone } from '@/lib/format/phone';

/** One trainer: what the register keeps, what they learned, what they teach. */
export function TrainerPage({ file }: { readonly file: TrainerFile }) {
  const { trainer, learned, taught, mayKeep, today } = file;
  return (
    <div className="flex max-w-180 flex-col gap-10">
      <div>
        <PageHeader
          title={trainer.fullName}
          path={[{ label: 'Tập huấn viên', href: TRAINERS }]}
          context={
            <>
              {isInOffice(trainer, today) ? null : <Tag tone="mute">không đang làm</Tag>}
              <span>
                {atLineStart(sayOwner(trainer))}, {sayTerm(trainer)}
              </span>
            </>
          }
        />
        {mayKeep ? (
          <Sheet padding="form">
            <ChangeTrainerForm trainer={trainer} today={today} />
          </Sheet>
        ) : (
          <TrainerFacts trainer={trainer} />
        )}
      </div>
      <Section title="Đã được tập huấn">
        <ClassList classes={learned} empty="Chưa ghi vào lớp nào dành cho tập huấn viên." />
      </Section>
      <Section title="Lớp đã và sẽ dạy">
        <ClassList classes={taught} empty="Chưa dạy lớp nào." />
      </Section>
    </div>
  );
}

function TrainerFacts({ trainer: { office, phone, decision } }: { readonly trainer: Trainer }) {
  return (
    <Sheet>
      <DefinitionList
        rows={[
          { label: 'Chức vụ, nơi làm việc', value: office ?? 'chưa ghi' },
          { label: 'Điện thoại', value: phone ? formatPhone(phone) : 'chưa ghi' },
          { label: 'Quyết định', value: decision ?? 'chưa ghi' },
        ]}
      />
    </Sheet>
  );
}

function ClassList({
  classes,
  empty,
}: {
  readonly classes: readonly TrainerClass[];
  readonly empty: string;
}) {
  return (
    <Sheet padding="none">
      {classes.length === 0 ? (
        <EmptyState>{empty}</EmptyState>
      ) : (
        <ul className="divide-line divide-y">
          {classes.map((one) => (
            <li key={one.classId} className="px-4 py-3.5 sm:px-5">
              <Link href={classHref(one.classId)} className="link font-medium">
                {one.title}
              </Link>
              <p className="text-note text-ink-2">
                {[
                  formatDate(one.heldFrom),
                  CLASS_KIND_LABELS[one.kind].toLowerCase(),
                  one.completedOn ? `hoàn thành ${formatDate(one.completedOn)}` : null,
                  one.certificateNumber ? `giấy chứng nhận ${one.certificateNumber}` : null,
                ]
                  .filter((fact) => fact !== null)
                  .join(', ')}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  );
}
