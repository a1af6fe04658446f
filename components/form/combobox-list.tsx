'use client';

import clsx from 'clsx';
import { useEffect, useRef } from 'react';
import type { ComboboxOption } from '@/components/form/combobox-options';
import type { Combobox } from '@/components/form/use-combobox';
import { formatCount } from '@/lib/format/number';

type ComboboxListProps = { readonly id: string; readonly box: Combobox; readonly noResults: string };

/** The list under a combobox, and the sentence a screen reader hears when it changes. */
export function ComboboxList({ id, box, noResults }: ComboboxListProps) {
  const { open, found, loading, activeIndex } = box;
  const nothing = open && !loading && found.length === 0;
  return (
    <>
      <ul
        id={`${id}-list`}
        role="listbox"
        aria-label="Các lựa chọn"
        hidden={!open || found.length === 0}
        className="bg-sheet border-line rounded-control shadow-float absolute inset-x-0 top-full z-30 mt-1.5 max-h-72 overflow-y-auto border py-1"
      >
        {open
          ? found.map((option, index) => (
              <Line
                key={option.value}
                id={`${id}-option-${index}`}
                option={option}
                active={index === activeIndex}
                onChoose={() => box.choose(option)}
              />
            ))
          : null}
      </ul>
      {nothing ? (
        <p className="bg-sheet border-line rounded-control shadow-float text-ink-2 absolute inset-x-0 top-full z-30 mt-1.5 border px-3 py-2.5">
          {noResults}
        </p>
      ) : null}
      <span role="status" className="sr-only">
        {open && !loading ? (nothing ? noResults : `${formatCount(found.length)} lựa chọn`) : ''}
      </span>
    </>
  );
}

type LineProps = {
  readonly id: string;
  readonly option: ComboboxOption;
  readonly active: boolean;
  readonly onChoose: () => void;
};

function Line({ id, option, active, onChoose }: LineProps) {
  const line = useRef<HTMLLIElement>(null);

  useEffect(() => {
    if (active) line.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  return (
    <li
      ref={line}
      id={id}
      role="option"
      aria-selected={active}
      // The press must not take the focus out of the text before the choice is made.
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
      className={clsx(
        'flex min-h-11 cursor-pointer flex-wrap items-baseline gap-x-2 px-3 py-2',
        active ? 'bg-accent-soft' : 'hover:bg-well',
      )}
    >
      <span>{option.label}</span>
      {option.note ? <span className="text-note text-ink-3">{option.note}</span> : null}
    </li>
  );
}
