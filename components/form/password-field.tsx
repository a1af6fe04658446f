'use client';

import { Eye, EyeOff } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import { controlClass } from '@/components/form/control-class';
import { FieldFrame, type FieldLabels } from '@/components/form/field-frame';
import { useField } from '@/components/form/use-field';
import { Icon } from '@/components/ui/icon';

type PasswordFieldProps = FieldLabels & {
  readonly name: string;
  readonly autoComplete: 'current-password' | 'new-password';
  readonly aside?: ReactNode;
};

/** A password, hidden or shown at a press: who sees what they type mistypes less. */
export function PasswordField({ name, autoComplete, ...labels }: PasswordFieldProps) {
  const { register } = useFormContext();
  const { id, error, theirs, aria } = useField(name);
  const [shown, setShown] = useState(false);
  return (
    <FieldFrame {...labels} id={id} error={error} theirs={theirs}>
      <div className="relative">
        <input
          {...register(name)}
          {...aria}
          type={shown ? 'text' : 'password'}
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          className={controlClass(error !== undefined, 'pr-24')}
        />
        <button
          type="button"
          aria-pressed={shown}
          aria-label={shown ? 'Ẩn mật khẩu' : 'Hiện mật khẩu'}
          onClick={() => setShown(!shown)}
          className="text-accent text-cell rounded-control absolute inset-y-1 right-1 flex items-center gap-2 px-2.5 font-medium"
        >
          <Icon of={shown ? EyeOff : Eye} size={18} />
          {shown ? 'Ẩn' : 'Hiện'}
        </button>
      </div>
    </FieldFrame>
  );
}
