import clsx from 'clsx';
import type { ReactNode } from 'react';

type SheetProps = {
  readonly children: ReactNode;
  /** A small title inside the sheet; a section's title stands on the paper above it. */
  readonly title?: ReactNode;
  /** 3 for a sheet inside a `Section`, so that the outline of the page skips no step. */
  readonly level?: 2 | 3;
  /** Beside the title: one link at most. */
  readonly aside?: ReactNode;
  /** `none` for lists and tables that bring their own rows. */
  readonly padding?: 'normal' | 'form' | 'none';
  readonly className?: string;
};

const PADDING = { normal: 'p-4 sm:p-5', form: 'p-4 sm:p-7', none: '' };

/** A sheet of paper: what is read or filled in. A sheet never lies inside a sheet; use a hairline. */
export function Sheet({ children, title, level = 2, aside, padding = 'normal', className }: SheetProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div
      className={clsx('bg-sheet border-line rounded-card shadow-sheet border', PADDING[padding], className)}
    >
      {title ? (
        <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4">
          <Heading className="text-lead font-semibold">{title}</Heading>
          {aside}
        </div>
      ) : null}
      {children}
    </div>
  );
}
