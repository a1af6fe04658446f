'use client';

import { RefreshCw } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTransition } from 'react';
import { Button } from '@/components/ui/button';

type PassphraseOfferProps = {
  readonly words: string;
  readonly onAccept: (words: string) => void;
};

/**
 * Four words drawn by the server, so that nobody must invent a password. Another press reads the page again: the words
 * are made for one answer and kept nowhere.
 */
export function PassphraseOffer({ words, onAccept }: PassphraseOfferProps) {
  const router = useRouter();
  const [waiting, startWaiting] = useTransition();
  return (
    <div className="bg-well rounded-card flex flex-wrap items-center gap-x-4 gap-y-3 p-4">
      <div className="min-w-56 flex-1" aria-live="polite">
        <p className="text-note text-ink-2">Gợi ý mật khẩu bốn từ</p>
        <p className="text-lead font-semibold break-words">{words}</p>
      </div>
      <div className="flex flex-wrap gap-3">
        <Button variant="tonal" onClick={() => onAccept(words)}>
          Dùng bốn từ này
        </Button>
        <Button
          variant="text"
          icon={RefreshCw}
          pending={waiting}
          onClick={() => startWaiting(() => router.refresh())}
        >
          Gợi ý khác
        </Button>
      </div>
    </div>
  );
}
