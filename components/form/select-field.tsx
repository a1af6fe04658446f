'use client';

import { ChevronDown } from 'lucide-react';
import { useFormContext } from 'react-hook-form';
import { controlClass } from '@/components/form/control-class';
import { FieldFrame, type FieldLabels } from '@/components/form/field-frame';
import { useField } from '@/components/form/use-field';
import { Icon } from '@/components/ui/icon';

export type Option = { readonly value: string; readonly label: string };

type SelectFieldProps = FieldLabels & {
  readonly name: string;
  readonly options: readonly Option[];
  /** The empty first line; left out, the first option is chosen. */
  readonly nothing?: string;
};

/** One of a short closed list. For two to five choices take `ChoiceTiles`, for long lists `ComboboxField`. */
export function SelectField({ name, options, nothing = 'Chọn', ...labels }: SelectFieldProps) {
  const { register } = useFormContext();
  const { id, error, theirs, aria } = useField(name);
  return (
    <FieldFrame {...labels} id={id} error={error} theirs={theirs}>
      <div className="relative">
        <select
          {...register(name)}
          {...aria}
          className={controlClass(error !== undefined, 'appearance-none pr-10')}
        >
          <option value="">{nothing}</option>
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <Icon
          of={ChevronDown}
          className="text-ink-2 pointer-events-none absolute top-1/2 right-3 -translate-y-1/2"
        />
      </div>
    </FieldFrame>
  );
}
