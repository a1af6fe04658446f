import type { ReactNode } from 'react';

type EmptyStateProps = {
  /** One sentence: what is in order, what will stand here, or what was searched and not found. */
  readonly children: ReactNode;
  /** The first act, or the one press that widens the search. */
  readonly action?: ReactNode;
};

/** A place with nothing in it, said in one line of ink and without a picture. */
export function EmptyState({ children, action }: EmptyStateProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-5 sm:px-5">
      <p className="text-ink-2">{children}</p>
      {action}
    </div>
  );
}
