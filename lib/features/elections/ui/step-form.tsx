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
import type { StepBase } from '@/lib/features/elections/ui/use-step-form';

type StepFormProps<Input extends FieldValues, Output> = {
  readonly base: StepBase;
  readonly form: ActionFormState<Input, Output>;
  /** The verb with its object: «Ghi kết quả bầu». */
  readonly submit: string;
  readonly variant?: Extract<ButtonVariant, 'filled' | 'danger-filled'>;
  readonly children?: ReactNode;
};

/** The frame of a step's form: fields, the one button, the way out. */
export function StepForm<Input extends FieldValues, Output>({
  base,
  form,
  submit,
  variant,
  children,
}: StepFormProps<Input, Output>) {
  return (
    <ActionForm form={form} label={base.title}>
      <TaskBand title={base.title} backHref={base.backHref} state={<DraftLine short />} />
      {children}
      <FormFooter>
        <SubmitButton variant={variant}>{submit}</SubmitButton>
        <ButtonLink variant="text" href={base.backHref} className="max-sm:hidden">
          Về trang thủ tục
        </ButtonLink>
      </FormFooter>
    </ActionForm>
  );
}
