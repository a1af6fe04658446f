import { PageHeader } from '@/components/shell/page-header';
import { ClockStrip } from '@/components/ui/clock-strip';
import Link from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import { Tag } from '@/components/ui/tag';
import type { CaseFileView } from '@/lib/features/mediation-cases/file/present-case-file';
import { AlertNotices } from '@/lib/features/mediation-cases/file/ui/alert-notices';
import { CaseRecord } from '@/lib/features/mediation-cases/file/ui/case-record';
import { CaseTimeline } from '@/lib/features/mediation-cases/file/ui/case-timeline';
import { MainStep, NextSteps } from '@/lib/features/mediation-cases/file/ui/next-steps';
import { ObligationList } from '@/lib/features/mediation-cases/file/ui/obligation-list';

type CaseFilePageProps = {
  readonly view: CaseFileView;
  /** Who opened and changed it, for those who may know; null for the others. */
  readonly auditHref: string | null;
};

/** A case as its commune, team and mediators read it: clocks, timeline, record, and what comes next. */
export function CaseFilePage({ view, auditHref }: CaseFilePageProps) {
  const { steps } = view;
  return (
    <div className="mx-auto max-w-304">
      <PageHeader
        title={view.title}
        path={[{ label: 'Vụ việc', href: '/mediation-cases' }]}
        here={view.number}
        context={
          <>
            <Tag tone={view.status.tone}>{view.status.label}</Tag>
            <span>{view.whose}</span>
          </>
        }
      />
      <AlertNotices alerts={view.alerts} today={view.today} acknowledge={view.acknowledge} />
      <ClockStrip label="Các thời hạn" clocks={view.clocks} />
      {steps.main ? (
        // On a phone the aside comes last; the one main act must not wait below a long timeline.
        <div className="mt-4 lg:hidden print:hidden">
          <MainStep step={steps.main} />
        </div>
      ) : null}
      <div className="mt-8 grid gap-x-8 gap-y-10 lg:grid-cols-[minmax(0,1fr)_23.25rem]">
        <div className="flex min-w-0 flex-col gap-10">
          <Section title="Diễn biến">
            <CaseTimeline lines={view.timeline} />
          </Section>
          <ObligationList lines={view.obligations} />
          <Section title="Hồ sơ">
            <CaseRecord rows={view.record} addParty={view.addParty} lockNote={view.lockNote} />
            {auditHref === null ? null : (
              <Link href={auditHref} className="link mt-3 inline-block print:hidden">
                Ai đã xem, đã sửa vụ việc này
              </Link>
            )}
          </Section>
        </div>
        <aside aria-label="Việc tiếp theo">
          <NextSteps steps={steps} />
        </aside>
      </div>
    </div>
  );
}
