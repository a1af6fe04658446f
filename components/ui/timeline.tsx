import clsx from 'clsx';
import type { ReactNode } from 'react';
import { Icon, type LucideIcon } from '@/components/ui/icon';

export type TimelineEntry = {
  readonly id: string;
  readonly icon: LucideIcon;
  readonly title: ReactNode;
  /** «18/11, 19 giờ». */
  readonly when: string;
  readonly body?: ReactNode;
  /** Who wrote it and from whom they heard it. */
  readonly by?: ReactNode;
  /** Still to come: drawn dashed, stands on top. */
  readonly planned?: boolean;
};

/** What happened, newest first: the order is the caller's. A correction is an entry of its own. */
export function Timeline({
  entries,
  label,
}: {
  readonly entries: readonly TimelineEntry[];
  readonly label: string;
}) {
  return (
    <ol aria-label={label} className="flex flex-col pt-1.5">
      {entries.map((entry, index) => (
        <Entry key={entry.id} entry={entry} last={index === entries.length - 1} />
      ))}
    </ol>
  );
}

function Entry({ entry, last }: { readonly entry: TimelineEntry; readonly last: boolean }) {
  const { icon, title, when, body, by, planned } = entry;
  return (
    <li className={clsx('relative flex gap-3.5', last ? 'pb-1' : 'pb-7')}>
      {last ? null : <span aria-hidden className="bg-line absolute top-9 bottom-0 left-4 w-px" />}
      <span
        className={clsx(
          'flex size-8.5 shrink-0 items-center justify-center rounded-full',
          planned ? 'border-edge text-ink-2 border-2 border-dashed' : 'bg-accent-soft text-accent-deep',
        )}
      >
        <Icon of={icon} size={18} />
      </span>
      <div className="min-w-0 flex-1 pt-1">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <p className={clsx('font-semibold', planned && 'text-ink-2')}>
            {title}
            {planned ? <span className="sr-only"> (dự kiến)</span> : null}
          </p>
          <p className="text-note text-ink-2">{when}</p>
        </div>
        {body ? <div className="text-cell text-ink-2 mt-0.5">{body}</div> : null}
        {by ? <p className="text-note text-ink-3 mt-1">{by}</p> : null}
      </div>
    </li>
  );
}
