'use client';

import { Maximize, Minimize } from 'lucide-react';
import { useState, useSyncExternalStore } from 'react';
import { Button } from '@/components/ui/button';

function follow(onChange: () => void): () => void {
  document.addEventListener('fullscreenchange', onChange);
  return () => document.removeEventListener('fullscreenchange', onChange);
}

const isFull = (): boolean => document.fullscreenElement !== null;
const isAllowed = (): boolean => document.fullscreenEnabled;
const never = (): boolean => false;

/**
 * The page on the whole screen of a meeting room, in large type, without band and menu. Left out where the browser has
 * no full screen, as on some phones.
 */
export function FullScreenButton() {
  const full = useSyncExternalStore(follow, isFull, never);
  const allowed = useSyncExternalStore(follow, isAllowed, never);
  const [refused, setRefused] = useState(false);
  if (!allowed) return null;
  const toggle = (): void => {
    const asked = full ? document.exitFullscreen() : document.documentElement.requestFullscreen();
    asked.then(
      () => setRefused(false),
      () => setRefused(true),
    );
  };
  return (
    <>
      <Button icon={full ? Minimize : Maximize} onClick={toggle} className="max-sm:hidden">
        {full ? 'Thôi chiếu' : 'Trình chiếu'}
      </Button>
      <span role="status" className="text-note text-ink-2 self-center empty:hidden">
        {refused ? 'Trình duyệt không cho mở. Bấm phím F11.' : ''}
      </span>
    </>
  );
}
