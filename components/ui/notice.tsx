import clsx from 'clsx';
import type { ReactNode } from 'react';
import { Signal, toneInk, type Tone } from '@/components/ui/signal';

const EDGE: Record<Tone, string> = {
  met: 'border-l-met',
  path: 'border-l-path',
  soon: 'border-l-soon',
  late: 'border-l-late',
  mute: 'border-l-edge',
};

type NoticeProps = {
  readonly tone: Tone;
  readonly title: ReactNode;
  readonly children?: ReactNode;
  /** What can be done about it: a notice ends in an action. */
  readonly action?: ReactNode;
  /** `alert` interrupts a screen reader: only for what came of the person's own act. */
  readonly role?: 'alert' | 'status';
  readonly className?: string;
};

/** A matter the person should know before going on: a sheet with an edge in the colour of its signal. */
export function Notice({ tone, title, children, action, role, className }: NoticeProps) {
  return (
    <div
      role={role}
      className={clsx(
        'bg-sheet border-line rounded-card shadow-sheet flex flex-wrap items-center gap-x-6 gap-y-3 border border-l-4 p-4 sm:px-5',
        EDGE[tone],
        className,
      )}
    >
      <div className="min-w-56 flex-1">
        <p className="text-lead flex items-start gap-2 font-semibold">
          <Signal tone={tone} size={20} className={clsx('mt-1', toneInk(tone))} />
          <span>{title}</span>
        </p>
        {children ? <div className="text-cell mt-0.5">{children}</div> : null}
      </div>
      {action}
    </div>
  );
}
