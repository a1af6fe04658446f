import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { PageHeader } from '@/components/shell/page-header';
import { DataTable } from '@/components/table/data-table';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import Link from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import { Sheet } from '@/components/ui/sheet';
import { Tag } from '@/components/ui/tag';
import { yearOf } from '@/lib/domain/calendar';
import type { StoredPlan } from '@/lib/features/programme/plan/read-plans';
import type { ProgrammeView } from '@/lib/features/programme/read-programme-page';
import { targetColumns } from '@/lib/features/programme/targets/ui/target-columns';
import { formatDate } from '@/lib/format/date';

type ProgrammePageProps = { readonly view: ProgrammeView; readonly tabs: ReactNode };

/** The plan in force: when it runs, in which phases, what it asks for year by year and what it leaves open. */
export function ProgrammePage({ view, tabs }: ProgrammePageProps) {
  const { plan, lines, plans, mayKeep, today } = view;
  return (
    <>
      <PageHeader
        above={`${plan.number}, ngày ${formatDate(plan.issuedOn)}`}
        title={plan.title}
        context={
          <>
            <span>{plan.issuer}</span>
            <span>
              từ {formatDate(plan.from)} đến {formatDate(plan.to)}
            </span>
          </>
        }
        actions={
          mayKeep ? (
            <ButtonLink icon={Plus} href="/programme/plans/new">
              Ghi kế hoạch của thành phố
            </ButtonLink>
          ) : undefined
        }
      />
      {tabs}
      <div className="flex flex-col gap-10">
        <Section title="Chỉ tiêu từng năm" count="mốc là ngày 31/12">
          <DataTable
            caption="Chỉ tiêu từng năm, mốc là ngày 31/12"
            columns={targetColumns(yearOf(today))}
            rows={lines}
            rowKey={({ code }) => code}
            empty={<EmptyState>Kế hoạch chưa có chỉ tiêu nào.</EmptyState>}
          />
        </Section>
        <Phases view={view} />
        {plan.open.length === 0 ? null : (
          <Section title="Còn để ngỏ trong văn bản">
            <Sheet>
              <ul className="flex list-disc flex-col gap-2 pl-5">
                {plan.open.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </Sheet>
          </Section>
        )}
        {mayKeep && plans.length > 0 ? <OwnPlans plans={plans} today={today} /> : null}
      </div>
    </>
  );
}

function Phases({ view: { plan, phase } }: { readonly view: ProgrammeView }) {
  if (plan.phases.length === 0) return null;
  return (
    <Section title="Giai đoạn">
      <Sheet>
        <ol className="flex flex-col gap-2.5">
          {plan.phases.map(({ name, from, to }) => (
            <li key={from} className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <span className="font-medium">{name}</span>
              <span className="text-ink-2">
                {formatDate(from)} đến {formatDate(to)}
              </span>
              {phase?.from === from ? <Tag tone="path">đang ở giai đoạn này</Tag> : null}
            </li>
          ))}
        </ol>
        <p className="text-note text-ink-2 mt-4">Căn cứ: {plan.basis}</p>
      </Sheet>
    </Section>
  );
}

type OwnPlansProps = { readonly plans: readonly StoredPlan[]; readonly today: string };

function OwnPlans({ plans, today }: OwnPlansProps) {
  return (
    <Section title="Kế hoạch thành phố đã ghi">
      <Sheet>
        <ul className="flex flex-col gap-2.5">
          {plans.map(({ planId, number, from, to }) => (
            <li key={planId} className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <Link href={`/programme/plans/${planId}`} className="link font-medium">
                {number}
              </Link>
              <span className="text-ink-2">
                {formatDate(from)} đến {formatDate(to)}
              </span>
              {from > today ? <Tag tone="soon">chưa đến ngày</Tag> : null}
            </li>
          ))}
        </ul>
      </Sheet>
    </Section>
  );
}
