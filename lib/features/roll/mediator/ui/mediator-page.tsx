import { Combine, DoorOpen, UserPlus } from 'lucide-react';
import type { ReactNode } from 'react';
import { PageHeader } from '@/components/shell/page-header';
import { ActionList } from '@/components/ui/action-list';
import { Section } from '@/components/ui/section';
import { Sheet } from '@/components/ui/sheet';
import { PaperList } from '@/lib/features/roll/decision/ui/paper-list';
import { papersOf, sayService } from '@/lib/features/roll/mediator/file/present-service';
import type { MediatorFile } from '@/lib/features/roll/mediator/file/read-mediator-file';
import { CriteriaSheet } from '@/lib/features/roll/mediator/ui/criteria-sheet';
import { LifeLineList } from '@/lib/features/roll/mediator/ui/life-line-list';
import { MediatorCases } from '@/lib/features/roll/mediator/ui/mediator-cases';
import { MergeNotices } from '@/lib/features/roll/merge/ui/merge-notices';
import { LeavingNotices } from '@/lib/features/roll/seat/ui/leaving-notices';
import { MediatorFacts } from '@/lib/features/roll/mediator/ui/mediator-facts';

type MediatorPageProps = {
  readonly file: MediatorFile;
  /** The trainings of the person: another feature's part of this page. */
  readonly trainings?: ReactNode;
};

/** A mediator from election to leaving: seats, cases, trainings, papers. */
export function MediatorPage({ file, trainings }: MediatorPageProps) {
  const { mediator, seats, cases, seesCases, canKeep, today } = file;
  const { personal } = mediator;
  return (
    <div className="mx-auto max-w-304">
      <PageHeader
        title={mediator.fullName}
        path={[{ label: 'Tổ và hòa giải viên', href: '/roll/mediators' }]}
        context={<span>{sayService(seats, today)}.</span>}
      />
      {canKeep ? (
        <>
          <MergeNotices merges={file.merges} />
          <LeavingNotices seats={seats} today={today} />
        </>
      ) : null}
      <div className="grid items-start gap-x-8 gap-y-10 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="flex min-w-0 flex-col gap-10">
          <Section title="Quá trình">
            <LifeLineList seats={seats} today={today} />
          </Section>
          {seesCases ? <MediatorCases cases={cases} /> : null}
          {trainings}
          <PaperList papers={papersOf(seats)} empty="Chưa ghi quyết định nào về người này." />
        </div>
        <aside aria-label="Thông tin và việc có thể làm" className="flex flex-col gap-5">
          <MediatorFacts file={file} />
          {personal ? (
            <CriteriaSheet personal={personal} hasMovedAway={mediator.movedAwayOn !== null} />
          ) : null}
          {canKeep ? <Acts file={file} /> : null}
        </aside>
      </div>
    </div>
  );
}

function Acts({ file: { mediator, seats } }: { readonly file: MediatorFile }) {
  const base = `/roll/mediators/${mediator.mediatorId}`;
  const isStaying = seats.some(({ validTo }) => validTo === null);
  return (
    <Sheet title="Việc có thể làm">
      <ActionList
        actions={[
          ...(isStaying ? [{ icon: DoorOpen, label: 'Ghi thôi làm', href: `${base}/leave` }] : []),
          {
            icon: UserPlus,
            label: 'Ghi vào một tổ',
            href: `${base}/join`,
          },
          { icon: Combine, label: 'Gộp với mục khác của cùng người', href: `${base}/merge` },
        ]}
      />
    </Sheet>
  );
}
