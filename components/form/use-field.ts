'use client';

import { get, useFormContext, useFormState, type FieldValues } from 'react-hook-form';
import { fieldId, useFormPart } from '@/components/form/form-context';

export type FieldWiring = {
  readonly id: string;
  readonly error: string | undefined;
  /** What another person's saved version says here, when it differs. */
  readonly theirs: string | undefined;
  /** For the control: ties hint and error to it. */
  readonly aria: {
    readonly id: string;
    readonly 'aria-describedby': string;
    readonly 'aria-invalid': true | undefined;
  };
};

/** Ids, error and ARIA ties of one field of the form around it. */
export function useField(name: string): FieldWiring {
  const { formId, failure } = useFormPart();
  const { getValues } = useFormContext<FieldValues>();
  const { errors } = useFormState({ name });
  const id = fieldId(formId, name);
  const message: unknown = get(errors, `${name}.message`);
  const error = typeof message === 'string' ? message : undefined;
  const saved = failure?.conflict?.current[name];
  const theirs = saved !== undefined && saved !== String(getValues(name) ?? '') ? saved : undefined;
  return {
    id,
    error,
    theirs,
    aria: { id, 'aria-describedby': `${id}-hint ${id}-error`, 'aria-invalid': error ? true : undefined },
  };
}
