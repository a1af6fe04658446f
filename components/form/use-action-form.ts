'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useCallback, useEffect, useRef, useState, type SyntheticEvent } from 'react';
import {
  useForm,
  type DefaultValues,
  type FieldValues,
  type Path,
  type UseFormReturn,
} from 'react-hook-form';
import { v4 as newKey } from 'uuid';
import type * as z from 'zod';
import type { ActionResult, FormAction } from '@/components/form/action-result';
import { failureOf, LOST_CONNECTION, OUR_SIDE, type FormFailure } from '@/components/form/form-failure';
import { useDraft, type DraftState } from '@/components/form/use-draft';

export type ActionFormOptions<Input extends FieldValues, Output, T> = {
  readonly action: FormAction<T>;
  /** The schema the server parses with too. */
  readonly schema: z.ZodType<Output, Input>;
  readonly defaults: DefaultValues<Input>;
  /** Names the draft without naming anyone. Left out: no draft is kept. */
  readonly draftKey?: string;
  /** The act is done. `intent` is the `value` of the button that was pressed. */
  readonly onDone: (done: { readonly value: T; readonly message?: string; readonly intent: string }) => void;
};

export type ActionForm<Input extends FieldValues, Output> = {
  /** react-hook-form's own handle, for forms that set or watch values. */
  readonly fields: UseFormReturn<Input, unknown, Output>;
  /** Between sending and answer: nothing can be sent twice. */
  readonly pending: boolean;
  /** Why the last sending came to nothing, or null. */
  readonly failure: FormFailure | null;
  readonly draft: DraftState;
  /** Grows by one with every refused sending: the error summary takes the focus then. */
  readonly refusals: number;
  /** For `<form onSubmit>`. */
  readonly onSubmit: (event: SyntheticEvent<HTMLFormElement, SubmitEvent>) => void;
};

/**
 * Joins fields, schema, draft and action. The idempotency key is made when the form opens and kept in the draft, so that
 * sending again (after a lost answer, a reload, an hour) is the same act and never a second one; a new key comes after
 * success, and when the server says that the key already stands for another text.
 */
export function useActionForm<Input extends FieldValues, Output, T>(
  options: ActionFormOptions<Input, Output, T>,
): ActionForm<Input, Output> {
  const { action, schema, defaults, draftKey, onDone } = options;
  const fields = useForm<Input, unknown, Output>({
    resolver: zodResolver(schema),
    defaultValues: defaults,
    shouldFocusError: false, // the summary takes the focus: it names every field that needs mending
  });
  const key = useRef<string | null>(null);
  const sending = useRef(false);
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<FormFailure | null>(null);
  const [refusals, setRefusals] = useState(0);

  const currentKey = useCallback((): string => (key.current ??= newKey()), []);
  const draft = useDraft({
    draftKey,
    read: () => ({ values: fields.getValues(), key: currentKey() }),
    restore: (kept) => {
      key.current = kept.key;
      // What was typed before the draft could be opened is newer than the draft.
      fields.reset(kept.values as Input, { keepDefaultValues: true, keepDirtyValues: true });
    },
  });

  const { touch } = draft;
  useEffect(
    () =>
      fields.subscribe({ formState: { values: true }, callback: ({ type }) => type === 'change' && touch() }),
    [fields, touch],
  );

  const settle = (result: ActionResult<T>, intent: string): void => {
    if (result.ok) {
      key.current = null;
      draft.discard();
      setFailure(null);
      onDone({ value: result.value, message: result.message, intent });
      return;
    }
    if (result.code === 'key_reused') key.current = null;
    const newest = result.conflict?.current.version;
    if (newest !== undefined && 'version' in fields.getValues()) {
      fields.setValue('version' as Path<Input>, Number(newest) as Input[Path<Input>]);
    }
    for (const [name, message] of Object.entries(result.fieldErrors ?? {})) {
      fields.setError(name as Path<Input>, { type: 'server', message });
    }
    setFailure(failureOf(result));
    setRefusals((count) => count + 1);
  };

  const send = async (intent: string): Promise<void> => {
    sending.current = true;
    setPending(true);
    try {
      await draft.flush();
      settle(await action({ key: currentKey(), input: fields.getValues() }), intent);
    } catch (error) {
      // A server action that got no answer rejects; nobody can know here whether it was done, the key makes it safe.
      setFailure(error instanceof TypeError || !navigator.onLine ? LOST_CONNECTION : OUR_SIDE);
      setRefusals((count) => count + 1);
    } finally {
      sending.current = false;
      setPending(false);
    }
  };

  const onSubmit = (event: SyntheticEvent<HTMLFormElement, SubmitEvent>): void => {
    event.preventDefault();
    if (sending.current) return;
    const pressed = event.nativeEvent.submitter;
    const intent = pressed instanceof HTMLButtonElement ? pressed.value : '';
    const refuse = (): void => {
      setFailure(null);
      setRefusals((count) => count + 1);
    };
    void fields.handleSubmit(() => send(intent), refuse)(event);
  };

  return { fields, pending, failure, draft: draft.state, refusals, onSubmit };
}
