'use client';

import { useState, type ChangeEvent } from 'react';
import { buttonClass } from '@/components/ui/button-class';

type FileFieldProps = {
  readonly label: string;
  readonly hint: string;
  /** Endings the chooser offers: «.xlsx,.csv». */
  readonly accept: string;
};

const ID = 'import-file';

/**
 * A file to choose, named `file` in its form. The browser's own control speaks the browser's language, so it is drawn
 * over; it stays the one that has the focus, and without script it still works.
 */
export function FileField({ label, hint, accept }: FileFieldProps) {
  const [chosen, setChosen] = useState('');
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => setChosen(target.files?.[0]?.name ?? '');
  return (
    <div>
      <label htmlFor={ID} className="mb-1 block font-semibold">
        {label}
      </label>
      <div className="border-edge bg-sheet rounded-control has-focus-visible:outline-accent relative flex min-h-(--size-control) items-center gap-3 border p-1.5 has-focus-visible:outline-3 has-focus-visible:outline-offset-2">
        <span aria-hidden className={buttonClass({ variant: 'tonal', size: 'row' })}>
          Chọn tệp
        </span>
        <span aria-live="polite" className="text-ink-2 min-w-0 break-words">
          {chosen || 'Chưa chọn tệp nào'}
        </span>
        <input
          id={ID}
          type="file"
          name="file"
          required
          accept={accept}
          aria-describedby={`${ID}-hint`}
          onChange={choose}
          className="absolute inset-0 cursor-pointer opacity-0"
        />
      </div>
      <p id={`${ID}-hint`} className="text-note text-ink-3 mt-1">
        {hint}
      </p>
    </div>
  );
}
