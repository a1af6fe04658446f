import clsx from 'clsx';
import type { ReactNode } from 'react';

type SheetProps = {
  readonly children: ReactNode;
  /** A small title inside the sheet; a section's title stands on the paper above it. */
  readonly title?: ReactNode;
  /** Beside the title: one link at most. */
  readonly aside?: ReactNode;
  /** `none` for lists and tables that bring their own rows. */
  readonly padding?: 'normal' | 'form' | 'none';
  readonly className?: string;
};

const PADDING = { normal: 'p-4 sm:p-5', form: 'p-4 sm:p-7', none: '' };

/** A sheet of paper: what is read or filled in. A sheet never lies inside a sheet; use a hairline. */
export function Sheet({ children, title, aside, padding = 'normal', className }: SheetProps) {
  return (
    <div
      className={clsx('bg-sheet border-line rounded-card shadow-sheet border', PADDING[padding], className)}
    >
      {title ? (
        <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4">
          <h3 className="text-lead font-semibold">{title}</h3>
          {aside}
        </div>
      ) : null}
      {children}
    </div>
  );
}
