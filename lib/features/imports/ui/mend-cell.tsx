'use client';

import { useState, type KeyboardEvent } from 'react';
import { controlClass } from '@/components/form/control-class';
import { Button } from '@/components/ui/button';
import type { FieldWords } from '@/lib/features/imports/review/fields';
import type { CellView } from '@/lib/features/imports/review/present-row';
import { ProblemLine } from '@/lib/features/imports/ui/problem-line';

type MendCellProps = {
  readonly id: string;
  /** «Điện thoại, dòng 52». */
  readonly label: string;
  readonly words: FieldWords;
  readonly cell: CellView;
  readonly write: (text: string) => Promise<void>;
  readonly goOn: (from: HTMLElement) => void;
};

/**
 * A cell that is mended in place: typed or chosen, or by the one press of the suggestion. Leaving it writes what was
 * typed; Enter takes the suggestion, or writes, and goes on to the next cell that needs mending.
 */
export function MendCell({ id, label, words, cell, write, goOn }: MendCellProps) {
  const [text, setText] = useState(cell.text);
  const { problems } = cell;
  const isWrong = problems.some(({ isError }) => isError);
  const suggestion = problems.find((problem) => problem.suggestion !== null)?.suggestion ?? null;
  const leave = (): void => {
    if (text !== cell.text) void write(text);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const here = event.currentTarget;
    if (text === cell.text && suggestion !== null) void write(suggestion);
    goOn(here);
    // The last cell has no next one to go on to, so going on does not leave it.
    if (document.activeElement === here) leave();
  };
  const control = {
    id,
    'aria-label': label,
    'aria-invalid': isWrong || undefined,
    'aria-describedby': problems.length > 0 ? `${id}-problem` : undefined,
    'data-mend': '',
    className: controlClass(isWrong, 'min-w-36 text-cell'),
  };
  return (
    <div className="min-w-40 sm:max-w-60">
      <span aria-hidden className="text-note text-ink-3 sm:hidden">
        {words.label}
      </span>
      {words.options ? (
        <select {...control} value={text} onChange={(event) => void write(event.target.value)}>
          <option value="">Chọn</option>
          {words.options.map((option) => (
            <option key={option}>{option}</option>
          ))}
        </select>
      ) : words.hasLines ? (
        <textarea
          {...control}
          rows={3}
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onBlur={leave}
        />
      ) : (
        <input
          {...control}
          type="text"
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onBlur={leave}
          onKeyDown={onKeyDown}
        />
      )}
      <div id={`${id}-problem`}>
        {problems.map((problem) => (
          <ProblemLine key={problem.sentence} problem={problem} />
        ))}
      </div>
      {suggestion === null ? null : (
        <Button size="row" variant="tonal" className="mt-1.5" onClick={() => void write(suggestion)}>
          Sửa: {suggestion}
        </Button>
      )}
    </div>
  );
}
