import type { ReactNode } from 'react';

type FieldGroupProps = { readonly title: string; readonly note?: string; readonly children: ReactNode };

/** Fields that belong together, under a hairline and a title of their own. */
export function FieldGroup({ title, note, children }: FieldGroupProps) {
  return (
    <fieldset className="border-line flex min-w-0 flex-col gap-5 border-t pt-5 max-sm:gap-3 max-sm:pt-3">
      <legend className="float-left mb-1 w-full">
        <span className="text-lead font-semibold">{title}</span>
        {note ? <span className="text-note text-ink-2 block">{note}</span> : null}
      </legend>
      {children}
    </fieldset>
  );
}
