import type { ReactNode } from 'react';
import { Signal, toneInk, type Tone } from '@/components/ui/signal';

/** A sentence that follows what is being typed: what the numbers mean by law. It is announced politely. */
export function LiveLine({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  return (
    <p role="status" className={`bg-well rounded-control flex items-start gap-2 px-3 py-2 ${toneInk(tone)}`}>
      <Signal tone={tone} size={18} className="mt-1" />
      <span>{children}</span>
    </p>
  );
}
