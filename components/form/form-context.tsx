'use client';

import { createContext, useContext } from 'react';
import type { FormFailure } from '@/components/form/form-failure';
import type { DraftState } from '@/components/form/use-draft';

export type FormContextValue = {
  /** Prefix of all ids in the form, so that two forms on one page do not collide. */
  readonly formId: string;
  readonly pending: boolean;
  readonly draft: DraftState;
  readonly failure: FormFailure | null;
};

/** What the parts of one form share besides the values. */
export const FormContext = createContext<FormContextValue | null>(null);

/** The form around a part. Throws outside `ActionForm`: that is a mistake of the page. */
export function useFormPart(): FormContextValue {
  const form = useContext(FormContext);
  if (!form) throw new Error('a form part needs an ActionForm around it');
  return form;
}

/** The id of a field's control; the summary's links and the field itself must agree on it. */
export function fieldId(formId: string, name: string): string {
  return `${formId}-${name.replaceAll('.', '-')}`;
}
