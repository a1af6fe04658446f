import clsx from 'clsx';
import type { ReactNode } from 'react';
import { Signal, toneInk, type Tone } from '@/components/ui/signal';

export type Clock = {
  /** The rule: «Bắt đầu trong 3 ngày từ khi phân công». */
  readonly rule: string;
  /** The state: «Đã bắt đầu sau 2 ngày». Where the law sets no limit, that is the state. */
  readonly state: string;
  readonly tone: Tone;
  readonly note?: ReactNode;
};

/** The clocks of one matter side by side, each with its rule and its state in words. */
export function ClockStrip({ clocks, label }: { readonly clocks: readonly Clock[]; readonly label: string }) {
  return (
    <ul
      aria-label={label}
      className="bg-sheet border-line rounded-card shadow-sheet divide-line grid divide-y border sm:auto-cols-fr sm:grid-flow-col sm:divide-x sm:divide-y-0"
    >
      {clocks.map((clock) => (
        <li key={clock.rule} className="px-4 py-3 sm:px-5">
          <p className="text-note text-ink-2">{clock.rule}</p>
          <p className={clsx('text-lead flex items-center gap-2 font-semibold', toneInk(clock.tone))}>
            <Signal tone={clock.tone} size={18} />
            <span>{clock.state}</span>
          </p>
          {clock.note ? <p className="text-note text-ink-2">{clock.note}</p> : null}
        </li>
      ))}
    </ul>
  );
}
