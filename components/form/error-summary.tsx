'use client';

import { useEffect, useRef } from 'react';
import { useFormState } from 'react-hook-form';
import { flattenErrors } from '@/components/form/flatten-errors';
import { focusField } from '@/components/form/focus-field';
import { fieldId, useFormPart } from '@/components/form/form-context';
import { Signal } from '@/components/ui/signal';
import { formatCount } from '@/lib/format/number';

/** After a refused sending: what needs mending, each with a link to its field. It takes the focus. */
export function ErrorSummary({ refusals }: { readonly refusals: number }) {
  const { formId } = useFormPart();
  const { errors } = useFormState();
  const box = useRef<HTMLDivElement>(null);
  const focusedFor = useRef(0);

  const found = flattenErrors(errors);
  const shown = refusals > 0 && found.length > 0;
  useEffect(() => {
    // Once for each refusal, and only when its errors are on the page: they may come a moment after it.
    if (!shown || refusals === focusedFor.current) return;
    focusedFor.current = refusals;
    box.current?.focus();
  }, [shown, refusals]);

  if (!shown) return null;
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      className="bg-late-soft border-late rounded-card mb-5 border-l-4 p-4 sm:px-5"
    >
      <p className="text-late flex items-center gap-2 font-semibold">
        <Signal tone="late" size={20} />
        {found.length === 1 ? 'Có 1 chỗ cần sửa' : `Có ${formatCount(found.length)} chỗ cần sửa`}
      </p>
      <ul className="mt-1.5 flex flex-col gap-1">
        {found.map(({ name, message }) => (
          <li key={name}>
            <a
              href={`#${fieldId(formId, name)}`}
              className="text-late underline underline-offset-4"
              onClick={(event) => {
                event.preventDefault();
                focusField(fieldId(formId, name));
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
