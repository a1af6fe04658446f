'use client';

import { useFormContext } from 'react-hook-form';
import { controlClass } from '@/components/form/control-class';
import { FieldFrame, type FieldLabels } from '@/components/form/field-frame';
import { useField } from '@/components/form/use-field';

type TextareaFieldProps = FieldLabels & { readonly name: string; readonly rows?: number };

/** Text of several lines. It grows with what is written where the browser can. */
export function TextareaField({ name, rows = 4, ...labels }: TextareaFieldProps) {
  const { register } = useFormContext();
  const { id, error, theirs, aria } = useField(name);
  return (
    <FieldFrame {...labels} id={id} error={error} theirs={theirs}>
      <textarea
        {...register(name)}
        {...aria}
        rows={rows}
        className={controlClass(error !== undefined, 'field-sizing-content max-h-96 min-h-28 resize-y')}
      />
    </FieldFrame>
  );
}
