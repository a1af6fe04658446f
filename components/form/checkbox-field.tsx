'use client';

import { useFormContext } from 'react-hook-form';
import { useField } from '@/components/form/use-field';
import { Signal } from '@/components/ui/signal';

type CheckboxFieldProps = { readonly name: string; readonly label: string; readonly hint?: string };

/** Yes or no; the whole line can be pressed. */
export function CheckboxField({ name, label, hint }: CheckboxFieldProps) {
  const { register } = useFormContext();
  const { id, error, aria } = useField(name);
  return (
    <div>
      <label className="flex min-h-(--size-control) cursor-pointer items-start gap-3 py-2">
        <input
          {...register(name)}
          {...aria}
          type="checkbox"
          className="accent-accent mt-0.5 size-5 shrink-0"
        />
        <span>{label}</span>
      </label>
      <p id={`${id}-hint`} className="text-note text-ink-3 pl-8">
        {hint}
      </p>
      <p id={`${id}-error`} className="text-note text-late flex items-start gap-2 pl-8">
        {error ? (
          <>
            <Signal tone="late" size={18} className="mt-px" />
            <span>{error}</span>
          </>
        ) : null}
      </p>
    </div>
  );
}
