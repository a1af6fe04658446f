'use client';

import { useRouter } from 'next/navigation';
import type { DefaultValues, FieldValues } from 'react-hook-form';
import type { FormAction } from '@/components/form/action-result';
import { useActionForm, type ActionForm } from '@/components/form/use-action-form';
import { useToast, type Toast } from '@/components/ui/toast';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { CaseAction } from '@/lib/domain/mediation-case/case';
import { caseHref } from '@/lib/features/mediation-cases/file/step-slug';
import type { StepDone } from '@/lib/features/mediation-cases/steps/run-step';
import type { z } from '@/lib/schema/zod';

/** What every step's form is drawn from: the case, its version then, and the server's day. */
export type StepBase = {
  readonly caseId: string;
  readonly version: number;
  readonly today: IsoDate;
  readonly action: CaseAction;
};

type Sent = { readonly caseId: string; readonly version: unknown };

type StepFormOptions<Input extends FieldValues & Sent, Output> = {
  readonly base: StepBase;
  readonly send: FormAction<StepDone>;
  readonly schema: z.ZodType<Output, Input>;
  readonly defaults: Omit<Input, keyof Sent>;
  /** What takes the step back, where a slip is easy and taking back is lawful. */
  readonly undo?: (done: StepDone) => Toast['undo'];
};

/** The form of one step: a draft of its own, and after it the way back to the case with what was done in words. */
export function useStepForm<Input extends FieldValues & Sent, Output>(
  options: StepFormOptions<Input, Output>,
): ActionForm<Input, Output> {
  const { base, send, schema, defaults, undo } = options;
  const router = useRouter();
  const toast = useToast();
  return useActionForm({
    action: send,
    schema,
    defaults: { ...defaults, caseId: base.caseId, version: base.version } as DefaultValues<Input>,
    draftKey: `mediation-case:${base.caseId}:${base.action}`,
    onDone: ({ value, message }) => {
      if (message) toast({ text: message, undo: undo?.(value) });
      router.push(caseHref(base.caseId));
    },
  });
}
