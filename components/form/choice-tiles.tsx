'use client';

import clsx from 'clsx';
import { ChevronDown } from 'lucide-react';
import { controlClass } from '@/components/form/control-class';
import { FieldFrame, type FieldLabels } from '@/components/form/field-frame';
import { useControlled } from '@/components/form/use-controlled';
import { useField } from '@/components/form/use-field';
import type { Option } from '@/components/form/select-field';
import { Icon } from '@/components/ui/icon';

type ChoiceTilesProps = FieldLabels & {
  readonly name: string;
  /** Two to five. */
  readonly options: readonly Option[];
  readonly columns?: 1 | 2 | 3;
  /** False keeps the tiles on a phone too: for two short choices. */
  readonly listOnPhone?: boolean;
};

const COLUMNS = { 1: '', 2: 'sm:grid-cols-2', 3: 'sm:grid-cols-3' };

/**
 * Few choices: radio tiles at a desk, one list on a phone. Only one of the two is in the page at a time as far as eyes,
 * keyboard and screen reader go, for the other is `display: none`; both write the same value.
 */
export function ChoiceTiles({ name, options, columns = 2, listOnPhone = true, ...labels }: ChoiceTilesProps) {
  const { value: held, change, register } = useControlled(name);
  const { id, error, theirs, aria } = useField(name);
  const value = typeof held === 'string' ? held : '';
  return (
    <FieldFrame {...labels} id={id} error={error} theirs={theirs} group>
      <div id={id}>
        <div
          role="radiogroup"
          aria-labelledby={`${id}-label`}
          aria-describedby={aria['aria-describedby']}
          aria-invalid={aria['aria-invalid']}
          className={clsx('grid gap-2', COLUMNS[columns], listOnPhone && 'max-sm:hidden')}
        >
          {options.map((option, index) => (
            <Tile
              key={option.value}
              group={id}
              option={option}
              checked={option.value === value}
              invalid={error !== undefined}
              onChoose={() => change(option.value)}
              register={index === 0 ? register : undefined}
            />
          ))}
        </div>
        {listOnPhone ? (
          <div className="relative sm:hidden">
            <select
              aria-labelledby={`${id}-label`}
              aria-describedby={aria['aria-describedby']}
              aria-invalid={aria['aria-invalid']}
              value={value}
              onChange={(event) => change(event.target.value)}
              className={controlClass(error !== undefined, 'appearance-none pr-10')}
            >
              <option value="">Chọn</option>
              {options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </select>
            <Icon
              of={ChevronDown}
              className="text-ink-2 pointer-events-none absolute top-1/2 right-3 -translate-y-1/2"
            />
          </div>
        ) : null}
      </div>
    </FieldFrame>
  );
}

type TileProps = {
  readonly group: string;
  readonly option: Option;
  readonly checked: boolean;
  readonly invalid: boolean;
  readonly onChoose: () => void;
  readonly register?: (element: HTMLInputElement | null) => void;
};

function Tile({ group, option, checked, invalid, onChoose, register }: TileProps) {
  return (
    <label
      className={clsx(
        'rounded-control flex min-h-(--size-control) cursor-pointer items-center gap-2 border px-3 py-2',
        'has-focus-visible:outline-accent has-focus-visible:outline-3 has-focus-visible:outline-offset-2',
        checked && 'bg-accent-soft border-accent ring-accent font-semibold ring-1',
        !checked && (invalid ? 'bg-sheet border-late' : 'bg-sheet border-edge hover:border-accent'),
      )}
    >
      <input
        ref={register}
        type="radio"
        name={group}
        value={option.value}
        checked={checked}
        onChange={onChoose}
        className="border-edge checked:border-accent bg-sheet size-4.5 shrink-0 appearance-none rounded-full border outline-none checked:border-6"
      />
      {option.label}
    </label>
  );
}
