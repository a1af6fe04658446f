'use client';

import { useRef, useState, type RefObject } from 'react';

type Copying<Field extends HTMLInputElement | HTMLTextAreaElement> = {
  /** The field that holds the text, for the keys to copy where the clipboard is closed. */
  readonly field: RefObject<Field | null>;
  readonly copied: boolean;
  /** What came of the last press; '' before it. */
  readonly said: string;
  readonly copy: () => Promise<void>;
};

/** Copies a text that stands in a field. */
export function useCopy<Field extends HTMLInputElement | HTMLTextAreaElement>(text: string): Copying<Field> {
  const field = useRef<Field>(null);
  const [said, setSaid] = useState<'' | 'Đã chép.' | 'Máy không cho chép. Bấm Ctrl C.'>('');

  const copy = async (): Promise<void> => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setSaid('Đã chép.');
    } catch {
      // No clipboard on a plain http page or by the person's own setting: the text is selected, the keys do the rest.
      setSaid('Máy không cho chép. Bấm Ctrl C.');
    }
  };
  return { field, copied: said === 'Đã chép.', said, copy };
}
