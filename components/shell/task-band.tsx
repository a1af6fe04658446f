import { ArrowLeft } from 'lucide-react';
import Link from '@/components/ui/link';
import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';

type TaskBandProps = {
  readonly title: string;
  /** Where one goes without doing the task. */
  readonly backHref: string;
  /** «đã giữ nháp». */
  readonly state?: ReactNode;
};

/** On a phone, a form has the whole screen: this stands in for band, menu and title, which `AppShell` then hides. */
export function TaskBand({ title, backHref, state }: TaskBandProps) {
  return (
    <div
      data-task-band
      className="bg-band text-on-band fixed inset-x-0 top-0 z-40 flex min-h-12 items-center gap-1 pr-3 sm:hidden print:hidden"
    >
      <Link
        href={backHref}
        aria-label="Quay lại"
        className="rounded-control flex size-12 items-center justify-center"
      >
        <Icon of={ArrowLeft} size={22} />
      </Link>
      <h1 className="min-w-0 flex-1 truncate py-1 text-base leading-normal font-semibold">{title}</h1>
      {state ? <span className="text-note text-on-band-2 shrink-0">{state}</span> : null}
    </div>
  );
}
