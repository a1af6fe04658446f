'use client';

import { useEffect, useState } from 'react';
import type { SearchAnswer } from '@/components/shell/search-line';

/** Long enough for the marks of a syllable to be typed, too short to be felt. */
const PAUSE_MS = 80;
const NOTHING: SearchAnswer = { lines: [], total: 0 };

type Answered = { readonly typed: string; readonly answer: SearchAnswer; readonly failed: boolean };

/**
 * The answer to what is typed. Until a new one is there the last one stays in place, so that nothing jumps while a
 * syllable is being composed. Answers live in memory alone: names are never kept in the browser.
 */
export function useSearchAnswer(typed: string, suggestionsHref: string) {
  const [state, setState] = useState<Answered>({ typed: '', answer: NOTHING, failed: false });
  const asked = typed.trim();

  useEffect(() => {
    if (asked === '') return;
    const request = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const response = await fetch(`${suggestionsHref}?${new URLSearchParams({ q: asked }).toString()}`, {
          signal: request.signal,
        });
        if (!response.ok) throw new Error(`search: ${response.status}`);
        setState({ typed: asked, answer: (await response.json()) as SearchAnswer, failed: false });
      } catch {
        // Typed on: the next answer is under way. Else the line or the session is gone, and the page says what to do.
        if (!request.signal.aborted) setState({ typed: asked, answer: NOTHING, failed: true });
      }
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      request.abort();
    };
  }, [asked, suggestionsHref]);

  if (asked === '') return { answer: NOTHING, failed: false, settled: true };
  return { answer: state.answer, failed: state.failed, settled: state.typed === asked };
}
