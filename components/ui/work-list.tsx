import type { IsoDate } from '@/lib/format/date';
import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button';
import { DueClock } from '@/components/ui/due-clock';
import { Icon, type LucideIcon } from '@/components/ui/icon';
import { Section } from '@/components/ui/section';
import { Sheet } from '@/components/ui/sheet';
import { groupByDue, type DueGroup } from '@/components/ui/work-groups';
import { formatCount } from '@/lib/format/number';

export type WorkItem = {
  readonly id: string;
  readonly icon: LucideIcon;
  /** One matter, one row: «9 tổ chưa trả lời», not nine rows. */
  readonly fact: ReactNode;
  readonly note?: ReactNode;
  readonly due: IsoDate | null;
  /** The one thing to do: a verb with its object, and where it is done. */
  readonly action: { readonly label: string; readonly href: string };
};

type WorkListProps = {
  readonly items: readonly WorkItem[];
  readonly today: IsoDate;
  /** Shown when there is nothing at all: «Không có việc nào cần làm.» */
  readonly empty: ReactNode;
};

/** What is due, by time: overdue, within seven days, after. An empty group is not shown. */
export function WorkList({ items, today, empty }: WorkListProps) {
  if (items.length === 0) return <Sheet padding="none">{empty}</Sheet>;
  return (
    <div className="flex flex-col gap-6">
      {groupByDue(items, today).map((group) => (
        <Group key={group.title} group={group} today={today} />
      ))}
    </div>
  );
}

function Group({ group, today }: { readonly group: DueGroup<WorkItem>; readonly today: IsoDate }) {
  return (
    <Section
      title={group.title}
      count={`${formatCount(group.items.length)} việc`}
      tone={group.overdue ? 'late' : undefined}
    >
      <Sheet padding="none">
        <ul className="divide-line divide-y">
          {group.items.map((item) => (
            <Row key={item.id} item={item} today={today} overdue={group.overdue} />
          ))}
        </ul>
      </Sheet>
    </Section>
  );
}

type RowProps = { readonly item: WorkItem; readonly today: IsoDate; readonly overdue: boolean };

function Row({ item, today, overdue }: RowProps) {
  return (
    <li className="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-2 px-4 py-3.5 sm:grid-cols-[auto_1fr_auto_11rem] sm:px-5">
      <Icon of={item.icon} className="text-ink-2 self-start sm:self-center" />
      <div className="min-w-0">
        <p className="font-medium">{item.fact}</p>
        {item.note ? <p className="text-note text-ink-2">{item.note}</p> : null}
      </div>
      <DueClock due={item.due} today={today} className="col-start-2 sm:col-start-auto" />
      <ButtonLink
        href={item.action.href}
        variant={overdue ? 'filled' : 'tonal'}
        size="row"
        block
        className="col-span-2 sm:col-span-1"
      >
        {item.action.label}
      </ButtonLink>
    </li>
  );
}
