'use client';

import { useController, useFormContext, type RefCallBack } from 'react-hook-form';

export type ControlledField = {
  readonly value: unknown;
  readonly change: (value: unknown) => void;
  readonly leave: () => void;
  /** For the control's `ref`, so that the form can focus it. */
  readonly register: RefCallBack;
};

/** One field whose control shows something else than what the form holds: a date, an amount, a choice. */
export function useControlled(name: string): ControlledField {
  const { control } = useFormContext();
  const {
    field: { value, onChange, onBlur, ref },
  } = useController({ name, control });
  return { value, change: onChange, leave: onBlur, register: ref };
}
