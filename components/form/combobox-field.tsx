'use client';

import clsx from 'clsx';
import { X } from 'lucide-react';
import { useRef } from 'react';
import type { ComboboxOption } from '@/components/form/combobox-options';
import { ComboboxList } from '@/components/form/combobox-list';
import { controlClass } from '@/components/form/control-class';
import { FieldFrame, type FieldLabels } from '@/components/form/field-frame';
import { useCombobox } from '@/components/form/use-combobox';
import { useControlled } from '@/components/form/use-controlled';
import { useField } from '@/components/form/use-field';
import { Icon, type LucideIcon } from '@/components/ui/icon';

type ComboboxFieldProps = FieldLabels & {
  readonly name: string;
  /** All options; with `onQuery`, those to start from, among them the one already chosen. */
  readonly options: readonly ComboboxOption[];
  /** Asks the server instead of filtering here: for lists too long to send along. */
  readonly onQuery?: (typed: string) => Promise<readonly ComboboxOption[]>;
  readonly icon?: LucideIcon;
  /** Said when nothing fits: what to try. */
  readonly noResults?: string;
  /** Told what was chosen, for what stands beside the form. */
  readonly onChoose?: (option: ComboboxOption | null) => void;
};

/** One of many, found by typing, accents optional. WAI-ARIA combobox with a list; the form holds the option's value. */
export function ComboboxField(props: ComboboxFieldProps) {
  const {
    name,
    options,
    onQuery,
    icon,
    noResults = 'Không thấy. Thử gõ ít chữ hơn.',
    onChoose,
    ...labels
  } = props;
  const { value: held, change, register } = useControlled(name);
  const { id, error, theirs, aria } = useField(name);
  const input = useRef<HTMLInputElement>(null);
  const box = useCombobox({
    id,
    options,
    onQuery,
    value: typeof held === 'string' ? held : '',
    onChange: (option) => {
      change(option?.value ?? '');
      onChoose?.(option);
    },
  });

  return (
    <FieldFrame {...labels} id={id} error={error} theirs={theirs}>
      <div className="relative" onBlur={box.onBlur}>
        {icon ? <Icon of={icon} className="text-ink-2 absolute top-3 left-3 max-sm:hidden" /> : null}
        <input
          {...aria}
          {...box.inputProps}
          ref={(element) => {
            input.current = element;
            register(element);
          }}
          type="text"
          className={controlClass(error !== undefined, clsx('pr-11', icon && 'sm:pl-10'))}
        />
        {box.shownNote === '' ? null : (
          <span
            aria-hidden
            className={clsx(
              'pointer-events-none absolute inset-y-0 right-11 left-3 flex items-center overflow-hidden whitespace-pre max-sm:hidden',
              icon && 'sm:left-10',
            )}
          >
            <span className="invisible shrink-0">{box.inputProps.value} </span>
            <span className="text-ink-3 truncate">{box.shownNote}</span>
          </span>
        )}
        {box.inputProps.value === '' ? null : (
          <button
            type="button"
            aria-label={`Bỏ lựa chọn ${labels.label.toLowerCase()}`}
            onClick={() => {
              box.clear();
              input.current?.focus();
            }}
            className="text-ink-2 rounded-control absolute top-px right-px flex size-10.5 items-center justify-center"
          >
            <Icon of={X} size={18} />
          </button>
        )}
        <ComboboxList id={id} box={box} noResults={noResults} />
      </div>
    </FieldFrame>
  );
}
