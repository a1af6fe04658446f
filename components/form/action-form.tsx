'use client';

import {
  useEffect,
  useId,
  useMemo,
  useRef,
  useSyncExternalStore,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { FormProvider, type FieldValues } from 'react-hook-form';
import { ErrorSummary } from '@/components/form/error-summary';
import { FailureNotice } from '@/components/form/failure-notice';
import { fieldId, FormContext } from '@/components/form/form-context';
import type { ActionForm as ActionFormState } from '@/components/form/use-action-form';

type ActionFormProps<Input extends FieldValues, Output> = {
  /** What `useActionForm` gave. */
  readonly form: ActionFormState<Input, Output>;
  /** Named for a screen reader's list of forms. */
  readonly label: string;
  /** The field that has the focus when the page opens: only where the form is the whole page. */
  readonly startAt?: string;
  readonly className?: string;
  readonly children: ReactNode;
};

const never = (): (() => void) => () => {};

/** A form: its fields are the children, in reading order; failures and the summary of errors stand above them. */
export function ActionForm<Input extends FieldValues, Output>(props: ActionFormProps<Input, Output>) {
  const { form, label, startAt, className, children } = props;
  const { fields, pending, draft, failure, refusals, onSubmit } = form;
  const formId = useId();
  const element = useRef<HTMLFormElement>(null);
  // Until the page is alive nothing could keep what is typed, so nothing can be typed.
  const alive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const context = useMemo(() => ({ formId, pending, draft, failure }), [formId, pending, draft, failure]);

  useEffect(() => {
    if (alive && startAt) document.getElementById(fieldId(formId, startAt))?.focus();
  }, [alive, formId, startAt]);

  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    element.current?.requestSubmit();
  };

  return (
    <FormContext value={context}>
      <FormProvider {...fields}>
        {/* POST: if a script fails, names must not end up in an address. */}
        <form
          ref={element}
          method="post"
          noValidate
          aria-label={label}
          onSubmit={onSubmit}
          onKeyDown={onKeyDown}
        >
          <FailureNotice />
          <ErrorSummary refusals={refusals} />
          <fieldset disabled={!alive} className={className ?? 'flex min-w-0 flex-col gap-5 max-sm:gap-3'}>
            {children}
          </fieldset>
        </form>
      </FormProvider>
    </FormContext>
  );
}
