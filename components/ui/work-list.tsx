import type { IsoDate } from '@/lib/format/date';
import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button';
import { DueClock } from '@/components/ui/due-clock';
import { Icon, type LucideIcon } from '@/components/ui/icon';
import { Section } from '@/components/ui/section';
import { Sheet } from '@/components/ui/sheet';
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

/** Matters of one urgency, in the order to do them: «Quá hạn», «Trong 7 ngày tới», «Sau đó». */
export type WorkGroup = {
  readonly title: string;
  /** Its title is in brick and its actions are filled. */
  readonly pressing: boolean;
  readonly items: readonly WorkItem[];
};

type WorkListProps = {
  readonly groups: readonly WorkGroup[];
  readonly today: IsoDate;
  /** Shown when there is nothing at all: «Không có việc nào cần làm.» */
  readonly empty: ReactNode;
};

/** What is due, most pressing first. An empty group is not shown. */
export function WorkList({ groups, today, empty }: WorkListProps) {
  const filled = groups.filter((group) => group.items.length > 0);
  if (filled.length === 0) return <Sheet padding="none">{empty}</Sheet>;
  return (
    <div className="flex flex-col gap-6">
      {filled.map((group) => (
        <Group key={group.title} group={group} today={today} />
      ))}
    </div>
  );
}

function Group({ group, today }: { readonly group: WorkGroup; readonly today: IsoDate }) {
  return (
    <Section
      title={group.title}
      count={`${formatCount(group.items.length)} việc`}
      tone={group.pressing ? 'late' : undefined}
    >
      <Sheet padding="none">
        <ul className="divide-line divide-y">
          {group.items.map((item) => (
            <Row key={item.id} item={item} today={today} pressing={group.pressing} />
          ))}
        </ul>
      </Sheet>
    </Section>
  );
}

type RowProps = { readonly item: WorkItem; readonly today: IsoDate; readonly pressing: boolean };

function Row({ item, today, pressing }: RowProps) {
  return (
    <li className="grid grid-cols-[auto_1fr] items-center gap-x-3.5 gap-y-2 px-4 py-3.5 sm:px-5 md:grid-cols-[auto_1fr_auto_10.5rem]">
      <Icon of={item.icon} className="text-ink-2 self-start md:self-center" />
      <div className="min-w-0">
        <p className="font-medium">{item.fact}</p>
        {item.note ? <p className="text-note text-ink-2">{item.note}</p> : null}
      </div>
      <DueClock due={item.due} today={today} className="col-start-2 md:col-start-auto" />
      <ButtonLink
        href={item.action.href}
        variant={pressing ? 'filled' : 'tonal'}
        size="row"
        block
        className="col-span-2 md:col-span-1"
      >
        {item.action.label}
      </ButtonLink>
    </li>
  );
}
