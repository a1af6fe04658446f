'use client';

import {
  useEffect,
  useMemo,
  useRef,
  useState,
  type ChangeEvent,
  type FocusEvent,
  type KeyboardEvent,
} from 'react';
import { foldOptions, matching, type ComboboxOption } from '@/components/form/combobox-options';

type ComboboxInput = {
  readonly id: string;
  readonly options: readonly ComboboxOption[];
  readonly onQuery: ((typed: string) => Promise<readonly ComboboxOption[]>) | undefined;
  readonly value: string;
  readonly onChange: (option: ComboboxOption | null) => void;
};

const QUERY_PAUSE_MS = 200;
const NONE = -1;

/** The behaviour of a combobox: what is typed, what fits, which line the arrows are on, what is chosen. */
export function useCombobox({ id, options, onQuery, value, onChange }: ComboboxInput) {
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState<string | null>(null);
  const [kept, setKept] = useState<ComboboxOption | null>(null);
  const { answer, loading } = useAnswers(typed, onQuery);

  const folded = useMemo(() => foldOptions(options), [options]);
  const chosen = options.find((option) => option.value === value) ?? (kept?.value === value ? kept : null);
  const found = useMemo(
    () => (onQuery ? (answer ?? options) : matching(folded, typed ?? '')),
    [onQuery, answer, options, folded, typed],
  );
  // The line stays on its option while a syllable is being composed and the list around it changes.
  const activeIndex = Math.max(
    found.findIndex((option) => option.value === active),
    found.length > 0 && typed ? 0 : NONE,
  );

  const choose = (option: ComboboxOption | null): void => {
    setKept(option);
    setTyped(null);
    setActive(null);
    setOpen(false);
    onChange(option);
  };

  const move = (to: number): void => {
    if (found.length === 0) return;
    setOpen(true);
    setActive(found[(to + found.length) % found.length]?.value ?? null);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    // While a syllable is being composed these keys belong to the input method.
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    const line = open ? found[activeIndex] : undefined;
    if (event.key === 'ArrowDown') move(open ? activeIndex + 1 : Math.max(activeIndex, 0));
    else if (event.key === 'ArrowUp') move(activeIndex <= 0 ? found.length - 1 : activeIndex - 1);
    else if (event.key === 'Enter' && line) choose(line);
    else if (event.key === 'Tab' && line && typed) return choose(line);
    else if (event.key === 'Escape' && open) setOpen(false);
    else return;
    event.preventDefault();
  };

  const onInput = (event: ChangeEvent<HTMLInputElement>): void => {
    const text = event.target.value;
    setTyped(text);
    setOpen(true);
    // What stands in the box is no longer the chosen one's name, so nothing is chosen until it is again.
    if (value !== '') onChange(null);
  };

  const onBlur = (event: FocusEvent<HTMLElement>): void => {
    if (event.currentTarget.contains(event.relatedTarget)) return;
    setOpen(false);
    const only = typed && found.length === 1 ? found[0] : undefined;
    if (only) choose(only);
  };

  return {
    open,
    found,
    loading,
    typed: typed ?? '',
    activeIndex,
    choose,
    clear: () => choose(null),
    onBlur,
    shownNote: typed === null ? (chosen?.note ?? '') : '',
    inputProps: {
      role: 'combobox' as const,
      'aria-expanded': open,
      'aria-controls': `${id}-list`,
      'aria-autocomplete': 'list' as const,
      'aria-activedescendant': open && activeIndex >= 0 ? `${id}-option-${activeIndex}` : undefined,
      autoComplete: 'off',
      spellCheck: false,
      value: typed ?? chosen?.label ?? '',
      onChange: onInput,
      onKeyDown,
      onClick: () => setOpen(true),
    },
  };
}

export type Combobox = ReturnType<typeof useCombobox>;

/** Answers of the server to what is typed, the latest question's only. */
function useAnswers(typed: string | null, onQuery: ComboboxInput['onQuery']) {
  const [state, setState] = useState<{ typed: string; answer: readonly ComboboxOption[] } | null>(null);
  const ask = useRef(onQuery);

  useEffect(() => {
    ask.current = onQuery;
  }, [onQuery]);

  const asked = onQuery && typed ? typed : null;
  useEffect(() => {
    if (asked === null) return;
    let late = false;
    const timer = setTimeout(async () => {
      const answer = await ask.current?.(asked).catch(() => []);
      if (!late && answer) setState({ typed: asked, answer });
    }, QUERY_PAUSE_MS);
    return () => {
      late = true;
      clearTimeout(timer);
    };
  }, [asked]);

  return {
    answer: asked === null ? null : (state?.answer ?? null),
    loading: asked !== null && state?.typed !== asked,
  };
}
