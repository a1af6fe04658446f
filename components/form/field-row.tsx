import clsx from 'clsx';
import { useId, type ReactNode } from 'react';

type FieldRowProps = {
  /** Fields that belong together and are short enough to share a line at a desk. */
  readonly children: ReactNode;
  /** `even` halves, or a long field with a short one after it. */
  readonly split?: 'even' | 'long-short';
  /** One hint for the whole row, under it; at a desk only where the phone's screen is full. */
  readonly hint?: ReactNode;
  readonly hintOnPhone?: boolean;
};

/** Two fields on one line from 640 px on, one under the other below. */
export function FieldRow({ children, split = 'even', hint, hintOnPhone = true }: FieldRowProps) {
  const id = useId();
  return (
    <div role="group" aria-describedby={hint ? id : undefined}>
      <div
        className={clsx(
          'grid gap-x-5 gap-y-5 max-sm:gap-y-2.5',
          split === 'even' ? 'sm:grid-cols-2' : 'sm:grid-cols-[1fr_13rem]',
        )}
      >
        {children}
      </div>
      {hint ? (
        <p id={id} className={clsx('text-note text-ink-3 mt-1', !hintOnPhone && 'max-sm:sr-only')}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}
