'use client';

import { useCallback, useRef, useState } from 'react';
import { v4 as newKey } from 'uuid';
import type { FormAction } from '@/components/form/action-result';
import { useToast } from '@/components/ui/toast';

const LOST = 'Chưa ghi được vì mất mạng. Thử lại khi có mạng.';

/**
 * Calls an action by a press, outside any form. The same press repeated after a lost answer is the same act; what is
 * refused is said where things that were done are said.
 * @returns the value, or null when nothing was done.
 */
export function usePress<T>(action: FormAction<T>): {
  readonly press: (input: object) => Promise<T | null>;
  readonly pending: boolean;
} {
  const toast = useToast();
  const last = useRef({ input: '', key: '' });
  const [waiting, setWaiting] = useState(0);
  const press = useCallback(
    async (input: object): Promise<T | null> => {
      const text = JSON.stringify(input);
      if (last.current.input !== text) last.current = { input: text, key: newKey() };
      setWaiting((count) => count + 1);
      try {
        const answer = await action({ key: last.current.key, input });
        last.current = { input: '', key: '' };
        if (answer.message) toast({ text: answer.message });
        return answer.ok ? answer.value : null;
      } catch (error) {
        // A server action that got no answer rejects; nobody can know here whether it was done, the key makes it safe.
        toast({ text: error instanceof Error ? LOST : String(error) });
        return null;
      } finally {
        setWaiting((count) => count - 1);
      }
    },
    [action, toast],
  );
  return { press, pending: waiting > 0 };
}
