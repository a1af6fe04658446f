import clsx from 'clsx';
import { Signal } from '@/components/ui/signal';
import type { Problem } from '@/lib/features/imports/review/present-row';

/** What is wrong and what to do, in brick when the row waits for it and in amber when it goes in all the same. */
export function ProblemLine({ problem, id }: { readonly problem: Problem; readonly id?: string }) {
  const { isError, sentence } = problem;
  return (
    <p
      id={id}
      className={clsx('text-note mt-1 flex items-start gap-1.5', isError ? 'text-late' : 'text-soon')}
    >
      <Signal tone={isError ? 'late' : 'soon'} className="mt-0.5" />
      <span>{sentence}</span>
    </p>
  );
}
