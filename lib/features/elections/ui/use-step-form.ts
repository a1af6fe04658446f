'use client';

import { useRouter } from 'next/navigation';
import type { DefaultValues, FieldValues } from 'react-hook-form';
import type { FormAction } from '@/components/form/action-result';
import { useActionForm, type ActionForm } from '@/components/form/use-action-form';
import { useToast } from '@/components/ui/toast';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { z } from '@/lib/schema/zod';

/** What every step's form is drawn from: the procedure, its version then, and the server's day. */
export type StepBase = {
  readonly id: string;
  /** How the id is called in what is sent. */
  readonly idField: 'electionId' | 'leavingId';
  readonly version: number;
  readonly today: IsoDate;
  /** The step's own words: title of the page, name of the form. */
  readonly title: string;
  readonly backHref: string;
  /** Where the draft of this step is kept. */
  readonly draftKey: string;
};

type StepFormOptions<Input extends FieldValues, Output, Value> = {
  readonly base: StepBase;
  readonly send: FormAction<Value>;
  readonly schema: z.ZodType<Output, Input>;
  readonly defaults: Omit<Input, 'electionId' | 'leavingId' | 'version'>;
};

/** The form of one step: a draft of its own, and after it the way back to the procedure with what was done in words. */
export function useStepForm<Input extends FieldValues, Output, Value>({
  base,
  send,
  schema,
  defaults,
}: StepFormOptions<Input, Output, Value>): ActionForm<Input, Output> {
  const router = useRouter();
  const toast = useToast();
  return useActionForm({
    action: send,
    schema,
    defaults: { ...defaults, [base.idField]: base.id, version: base.version } as DefaultValues<Input>,
    draftKey: base.draftKey,
    onDone: ({ message }) => {
      if (message) toast({ text: message });
      router.push(base.backHref);
    },
  });
}
