'use client';

import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { ActionForm } from '@/components/form/action-form';
import { DraftLine } from '@/components/form/draft-line';
import { FormFooter } from '@/components/form/form-footer';
import { SubmitButton } from '@/components/form/submit-button';
import type { ActionForm as ActionFormState } from '@/components/form/use-action-form';
import { TaskBand } from '@/components/shell/task-band';
import { ButtonLink } from '@/components/ui/button';
import type { ButtonVariant } from '@/components/ui/button-class';
import { CASE_ACTION_LABELS } from '@/lib/domain/mediation-case/labels';
import { caseHref } from '@/lib/features/mediation-cases/file/step-slug';
import type { StepBase } from '@/lib/features/mediation-cases/steps/ui/use-step-form';

type StepFormProps<Input extends FieldValues, Output> = {
  readonly base: StepBase;
  readonly form: ActionFormState<Input, Output>;
  /** The verb with its object: «Ghi buổi hòa giải». */
  readonly submit: string;
  readonly variant?: Extract<ButtonVariant, 'filled' | 'danger-filled'>;
  readonly startAt?: string;
  readonly children?: ReactNode;
};

/** The frame of a step's form: fields, the one button, the way out. */
export function StepForm<Input extends FieldValues, Output>(props: StepFormProps<Input, Output>) {
  const { base, form, submit, variant, startAt, children } = props;
  const label = CASE_ACTION_LABELS[base.action];
  return (
    <ActionForm form={form} label={label} startAt={startAt}>
      <TaskBand title={label} backHref={caseHref(base.caseId)} state={<DraftLine short />} />
      {children}
      <FormFooter>
        <SubmitButton variant={variant}>{submit}</SubmitButton>
        <ButtonLink variant="text" href={caseHref(base.caseId)} className="max-sm:hidden">
          Về trang vụ việc
        </ButtonLink>
      </FormFooter>
    </ActionForm>
  );
}
