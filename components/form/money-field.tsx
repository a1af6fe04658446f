'use client';

import { controlClass } from '@/components/form/control-class';
import { FieldFrame, type FieldLabels } from '@/components/form/field-frame';
import { useControlled } from '@/components/form/use-controlled';
import { useField } from '@/components/form/use-field';
import { formatCount } from '@/lib/format/number';

const MOST_DIGITS = 15;

/** An amount in đồng. Points are set while leaving the field: setting them while typing moves the caret. */
export function MoneyField({ name, ...labels }: FieldLabels & { readonly name: string }) {
  const { value: held, change, leave, register } = useControlled(name);
  const { id, error, theirs, aria } = useField(name);
  const value = typeof held === 'number' ? formatCount(held) : String(held ?? '');
  return (
    <FieldFrame {...labels} id={id} error={error} theirs={theirs}>
      <div className="relative">
        <input
          {...aria}
          ref={register}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={value}
          onChange={(event) => change(event.target.value)}
          onBlur={() => {
            change(pointed(value));
            leave();
          }}
          className={controlClass(error !== undefined, 'pr-16 text-right')}
        />
        <span className="text-ink-2 pointer-events-none absolute inset-y-0 right-3 flex items-center">
          đồng
        </span>
      </div>
    </FieldFrame>
  );
}

function pointed(typed: string): string {
  const digits = typed.replace(/[\s.]/gu, '');
  return /^\d+$/.test(digits) && digits.length <= MOST_DIGITS ? formatCount(Number(digits)) : typed;
}
