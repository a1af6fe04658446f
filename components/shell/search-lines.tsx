'use client';

import clsx from 'clsx';
import { useEffect, useRef } from 'react';
import type { SearchLine } from '@/components/shell/search-line';

type SearchLinesProps = {
  readonly id: string;
  readonly lines: readonly SearchLine[];
  readonly active: number;
  readonly onChoose: (line: SearchLine) => void;
};

/** The list under the search box; the focus stays in the box and the list says which line the arrows are on. */
export function SearchLines({ id, lines, active, onChoose }: SearchLinesProps) {
  return (
    <ul id={`${id}-list`} role="listbox" aria-label="Kết quả" hidden={lines.length === 0} className="py-1">
      {lines.map((line, index) => (
        <Line
          key={line.key}
          id={`${id}-line-${index}`}
          line={line}
          active={index === active}
          onChoose={() => onChoose(line)}
        />
      ))}
    </ul>
  );
}

type LineProps = {
  readonly id: string;
  readonly line: SearchLine;
  readonly active: boolean;
  readonly onChoose: () => void;
};

function Line({ id, line: { kind, title, note, mark }, active, onChoose }: LineProps) {
  const row = useRef<HTMLLIElement>(null);

  useEffect(() => {
    if (active) row.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  return (
    <li
      ref={row}
      id={id}
      role="option"
      aria-selected={active}
      // The press must not take the focus out of the box before the line is opened.
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
      className={clsx(
        'flex min-h-13 cursor-pointer flex-wrap items-baseline justify-between gap-x-4 px-4 py-2',
        active ? 'bg-accent-soft' : 'hover:bg-well',
      )}
    >
      <span className="min-w-0">
        <span className="block font-medium">{title}</span>
        {note === '' ? null : <span className="text-note text-ink-2 block">{note}</span>}
      </span>
      <span className="text-note text-ink-2">{mark ? `${kind}, ${mark.toLowerCase()}` : kind}</span>
    </li>
  );
}
