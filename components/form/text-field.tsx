'use client';

import type { HTMLInputAutoCompleteAttribute } from 'react';
import { useFormContext } from 'react-hook-form';
import { controlClass } from '@/components/form/control-class';
import { FieldFrame, type FieldLabels } from '@/components/form/field-frame';
import { useField } from '@/components/form/use-field';

type TextFieldProps = FieldLabels & {
  readonly name: string;
  /** The phone's keyboard fits the field. */
  readonly keyboard?: 'text' | 'tel' | 'numeric' | 'email';
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  /** Names and codes: no capital letter is forced and nothing is marked as misspelt. */
  readonly spellCheck?: boolean;
};

/** One line of text. */
export function TextField({
  name,
  keyboard = 'text',
  autoComplete = 'off',
  spellCheck,
  ...labels
}: TextFieldProps) {
  const { register } = useFormContext();
  const { id, error, theirs, aria } = useField(name);
  return (
    <FieldFrame {...labels} id={id} error={error} theirs={theirs}>
      <input
        {...register(name)}
        {...aria}
        type={keyboard === 'tel' || keyboard === 'email' ? keyboard : 'text'}
        inputMode={keyboard}
        autoComplete={autoComplete}
        spellCheck={spellCheck}
        className={controlClass(error !== undefined)}
      />
    </FieldFrame>
  );
}
