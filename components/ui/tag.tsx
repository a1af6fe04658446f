import clsx from 'clsx';
import type { ReactNode } from 'react';
import { Signal, toneInk, type Tone } from '@/components/ui/signal';

const GROUND: Record<Tone, string> = {
  met: 'bg-met-soft',
  path: 'bg-path-soft',
  soon: 'bg-soon-soft',
  late: 'bg-late-soft',
  mute: 'bg-well',
};

type TagProps = { readonly tone: Tone; readonly children: ReactNode; readonly className?: string };

/** A status in one word, with its shape. It is read as its word, carries no category and cannot be pressed. */
export function Tag({ tone, children, className }: TagProps) {
  return (
    <span
      className={clsx(
        'rounded-tag text-note inline-flex h-fit items-center gap-1.5 px-2 py-0.5 font-semibold',
        GROUND[tone],
        toneInk(tone),
        className,
      )}
    >
      <Signal tone={tone} />
      <span>{children}</span>
    </span>
  );
}
