'use client';

import { useEffect, useMemo, useRef } from 'react';

/** Lets a person who is reading or has the keyboard there hold the time. */
export type Countdown = { readonly pause: () => void; readonly resume: () => void };

/** Calls `onEnd` once after `ms`; paused time does not count. */
export function useCountdown(ms: number, onEnd: () => void): Countdown {
  const left = useRef(ms);
  const startedAt = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const countdown = useMemo<Countdown>(
    () => ({
      pause: () => {
        if (timer.current === undefined) return;
        clearTimeout(timer.current);
        timer.current = undefined;
        left.current -= Date.now() - startedAt.current;
      },
      resume: () => {
        if (timer.current !== undefined) return;
        startedAt.current = Date.now();
        timer.current = setTimeout(onEnd, Math.max(left.current, 0));
      },
    }),
    [onEnd],
  );

  useEffect(() => {
    countdown.resume();
    return countdown.pause;
  }, [countdown]);

  return countdown;
}
