'use client';

import { useState, useTransition, type SyntheticEvent } from 'react';
import { v4 as newKey } from 'uuid';
import type { FormAction } from '@/components/form/action-result';
import { LOST_CONNECTION } from '@/components/form/form-failure';
import { useToast } from '@/components/ui/toast';
import { AnswerButtons, type Question } from '@/lib/features/schedule/ui/answer-buttons';

type AnswerFormProps = Question & { readonly action: FormAction<unknown> };

/** The same answer of somebody signed in. */
export function AnswerForm({ action, classId, title, choices, main }: AnswerFormProps) {
  const toast = useToast();
  const [pending, start] = useTransition();
  const [failure, setFailure] = useState('');

  const onSubmit = (event: SyntheticEvent<HTMLFormElement, SubmitEvent>): void => {
    event.preventDefault();
    const pressed = event.nativeEvent.submitter;
    if (pending || !(pressed instanceof HTMLButtonElement)) return;
    const answer = pressed.value;
    start(async () => {
      try {
        const result = await action({ key: newKey(), input: { classId, answer } });
        setFailure(result.ok ? '' : result.message);
        if (result.ok && result.message) toast({ text: result.message });
      } catch {
        setFailure(LOST_CONNECTION.message); // no answer came; the same answer given again changes nothing
      }
    });
  };
  return (
    <form method="post" onSubmit={onSubmit} aria-label={`Trả lời lớp ${title}`}>
      <AnswerButtons choices={choices} main={main} pending={pending} />
      <p role="alert" className="text-late empty:hidden">
        {failure}
      </p>
    </form>
  );
}
