'use client';

import clsx from 'clsx';
import type { ReactNode } from 'react';
import { DraftLine } from '@/components/form/draft-line';

type FormFooterProps = {
  /** The buttons, the main one first. */
  readonly children: ReactNode;
  /** On a phone the buttons stay above the keyboard. */
  readonly sticky?: boolean;
};

/** The end of a form: its buttons and whether what is typed is safe. */
export function FormFooter({ children, sticky = true }: FormFooterProps) {
  return (
    <div
      className={clsx(
        'border-line flex flex-wrap items-center gap-3 max-sm:flex-col max-sm:items-stretch sm:border-t sm:pt-5',
        'max-sm:[&_button]:min-h-13',
        sticky && 'max-sm:bg-paper max-sm:sticky max-sm:bottom-0 max-sm:z-10 max-sm:py-1',
      )}
    >
      {children}
      {/* A task band says it on a phone, where there is one. */}
      <span className="group-has-[[data-task-band]]/shell:max-sm:hidden sm:ml-auto">
        <DraftLine />
      </span>
    </div>
  );
}
