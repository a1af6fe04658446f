'use client';

import { Search } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useEffect, useId, useRef, useState, type ChangeEvent, type KeyboardEvent } from 'react';
import { SearchLines } from '@/components/shell/search-lines';
import type { SearchAnswer, SearchLine } from '@/components/shell/search-line';
import { useSearchAnswer } from '@/components/shell/use-search-answer';
import { Icon } from '@/components/ui/icon';
import { formatCount } from '@/lib/format/number';

type SearchDialogProps = {
  /** The page of all results; it reads what was typed from `q`. */
  readonly href: string;
  readonly label: string;
  readonly hint: string;
  readonly onClose: () => void;
};

const NONE = -1;

/**
 * What is typed and what fits. WAI-ARIA combobox with a list: the likeliest line is chosen at once, arrows choose
 * another, Enter opens it. While an answer is under way Enter leads to the page of all results, never to a line that
 * answers something typed before.
 */
export function SearchDialog({ href, label, hint, onClose }: SearchDialogProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const router = useRouter();
  const [typed, setTyped] = useState('');
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const { answer, failed, settled } = useSearchAnswer(typed, `${href}/suggestions`);
  const allHref = `${href}?${new URLSearchParams({ q: typed }).toString()}`;
  const lines = withAll(answer, allHref);
  // The line stays on its result when the list around it changes.
  const kept = lines.findIndex(({ key }) => key === activeKey);
  const active = kept === NONE && settled && lines.length > 0 ? 0 : kept;

  useEffect(() => input.current?.focus(), []);

  const open = (to: string): void => {
    onClose();
    router.push(to);
  };
  const choose = (line: SearchLine): void => open(line.href);

  const move = (to: number): void => setActiveKey(lines[to % lines.length]?.key ?? null);

  const onChange = (event: ChangeEvent<HTMLInputElement>): void => {
    setTyped(event.target.value);
    setActiveKey(null);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    // While a syllable is being composed these keys belong to the input method.
    if (event.nativeEvent.isComposing) return;
    const line = lines[active];
    if (event.key === 'ArrowDown') move(active + 1);
    else if (event.key === 'ArrowUp') move(active <= 0 ? lines.length - 1 : active - 1);
    else if (event.key === 'Enter' && line && settled) choose(line);
    else if (event.key === 'Enter' && typed.trim() !== '') open(allHref);
    else return;
    event.preventDefault();
  };

  const said = sentence({ typed: typed.trim(), failed, settled, answer });
  return (
    <form action={href} method="get" role="search" className="flex min-h-0 flex-col">
      <div className="border-line focus-within:border-accent flex items-center gap-3 border-b-2 px-4">
        <Icon of={Search} className="text-ink-2 shrink-0" />
        <input
          ref={input}
          name="q"
          role="combobox"
          aria-label={label}
          aria-expanded={lines.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={active === NONE ? undefined : `${id}-line-${active}`}
          aria-describedby={`${id}-hint`}
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          value={typed}
          onChange={onChange}
          onKeyDown={onKeyDown}
          className="text-lead min-h-14 min-w-0 flex-1 bg-transparent outline-none"
        />
        <button type="button" onClick={onClose} className="link text-note min-h-(--size-control) px-1">
          Đóng
        </button>
      </div>
      <div className="min-h-0 overflow-y-auto">
        <p id={`${id}-hint`} className="text-note text-ink-2 px-4 py-3" hidden={typed.trim() !== ''}>
          {hint}
        </p>
        <SearchLines id={id} lines={lines} active={active} onChoose={choose} />
      </div>
      <p role="status" className="text-note text-ink-2 px-4 py-3 empty:hidden">
        {said}
      </p>
    </form>
  );
}

/** The last line leads to what is not shown. */
function withAll({ lines, total }: SearchAnswer, href: string): readonly SearchLine[] {
  if (total <= lines.length) return lines;
  const title = `Xem cả ${formatCount(total)} kết quả`;
  return [...lines, { key: 'all', href, kind: '', title, note: '', mark: null }];
}

type Told = {
  readonly typed: string;
  readonly failed: boolean;
  readonly settled: boolean;
  readonly answer: SearchAnswer;
};

function sentence({ typed, failed, settled, answer: { total, lines } }: Told): string {
  if (typed === '' || !settled) return '';
  if (failed) return 'Chưa tìm được. Kiểm tra đường mạng rồi gõ lại.';
  if (total === 0) return `Không thấy «${typed}». Thử gõ ít chữ hơn.`;
  const found = `${formatCount(total)} kết quả`;
  return total > lines.length ? `${found}, đang xem ${lines.length}.` : `${found}.`;
}
