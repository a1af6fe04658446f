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

type TrainingFormProps<Input extends FieldValues, Output> = {
  readonly form: ActionFormState<Input, Output>;
  readonly label: string;
  /** The verb with its object: «Mở lớp». */
  readonly submit: string;
  readonly back: { readonly label: string; readonly href: string };
  readonly startAt?: string;
  /** An end that cannot be taken back has its button in brick. */
  readonly variant?: 'filled' | 'danger-outlined';
  readonly children: ReactNode;
};

/** The frame of a form that is a page of its own: fields, the one button, the way out; the whole screen on a phone. */
export function TrainingForm<Input extends FieldValues, Output>(props: TrainingFormProps<Input, Output>) {
  const { form, label, submit, back, startAt, variant = 'filled', children } = props;
  return (
    <ActionForm form={form} label={label} startAt={startAt}>
      <TaskBand title={label} backHref={back.href} state={<DraftLine short />} />
      {children}
      <FormFooter>
        <SubmitButton variant={variant}>{submit}</SubmitButton>
        <ButtonLink variant="text" href={back.href} className="max-sm:hidden">
          {back.label}
        </ButtonLink>
      </FormFooter>
    </ActionForm>
  );
}
