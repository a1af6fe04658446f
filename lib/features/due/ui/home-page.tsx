import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { PageHeader } from '@/components/shell/page-header';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { WorkList, type WorkItem } from '@/components/ui/work-list';
import type { IsoDate } from '@/lib/domain/iso-date';
import { formatDate, formatWeekday } from '@/lib/format/date';
import type { DueCase } from '../due-cases';
import { homeTitle, workGroups } from '../work-groups';
import { Upcoming } from './upcoming';

type HomePageProps = {
  readonly cases: readonly DueCase[];
  /** What waits of elections, leavings and trainings. */
  readonly procedures: readonly WorkItem[];
  readonly today: IsoDate;
  readonly now: Date;
  readonly canRecord: boolean;
  /** Where the one action of a row is done. */
  readonly hrefFor: (item: DueCase) => string;
  /** What waits on the roll, above the cases. */
  readonly notices: ReactNode;
  /** How the place stands in its targets, beside the list. Left out for a mediator. */
  readonly standing: ReactNode;
  /** What is the reader's own, beside the list: classes, certificate, materials. Left out for an office. */
  readonly mine: ReactNode;
  /** The year's figures, at the foot of the page. Left out for a mediator. */
  readonly figures: ReactNode;
};

/** What is due, each row with its one action; the year as an equation below. */
export function HomePage({
  cases,
  procedures,
  today,
  now,
  canRecord,
  hrefFor,
  notices,
  standing,
  mine,
  figures,
}: HomePageProps) {
  const groups = workGroups(cases, today, hrefFor, procedures);
  const weekday = formatWeekday(today);
  return (
    <>
      <PageHeader
        above={`${weekday.charAt(0).toUpperCase()}${weekday.slice(1)}, ${formatDate(today)}`}
        title={homeTitle(groups)}
        actions={
          canRecord ? (
            <ButtonLink href="/mediation-cases/new" variant="filled" icon={Plus}>
              Ghi vụ việc mới
            </ButtonLink>
          ) : null
        }
      />
      <div className="flex flex-col gap-10">
        {notices}
        <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[minmax(0,1fr)_21rem] lg:gap-8">
          <WorkList
            groups={groups}
            today={today}
            empty={<EmptyState>Không có việc nào quá hạn hay sắp đến hạn.</EmptyState>}
          />
          <div className="flex min-w-0 flex-col gap-6">
            {standing}
            {mine}
            <Upcoming cases={cases} now={now} today={today} />
          </div>
        </div>
        {figures}
      </div>
    </>
  );
}
