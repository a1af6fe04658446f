import clsx from 'clsx';
import { useId, type ReactNode } from 'react';

type SectionProps = {
  readonly title: ReactNode;
  /** How many, in lighter ink after the title: «2 việc». */
  readonly count?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  /** A section of overdue work has its title in brick. */
  readonly tone?: 'late';
  readonly className?: string;
};

/** A part of a page under its title, which stands on the paper above the sheet. */
export function Section({ title, count, actions, children, tone, className }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={className}>
      <div className="mb-2 flex flex-wrap items-end justify-between gap-x-4 gap-y-2">
        <h2 id={id} className={clsx('text-h2 font-semibold', tone === 'late' && 'text-late')}>
          {title}
          {count ? <span className="text-lead text-ink-2 ml-2 font-normal">{count}</span> : null}
        </h2>
        {actions}
      </div>
      {children}
    </section>
  );
}
