import clsx from 'clsx';

/** What a status can be. Each has a colour, a shape and, from the caller, a word: never colour alone. */
export type Tone = 'met' | 'path' | 'soon' | 'late' | 'mute';

const SHAPE: Record<Tone, string> = {
  met: 'M4.5 12.5l5 5L19.5 7',
  path: 'M4 12h16m-6-6l6 6-6 6',
  soon: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 0 0 0-17M12 7.5V12l3 2',
  late: 'M12 4L2.8 20h18.4zM12 10v4.5m0 2.5v.2',
  mute: 'M5 12h14',
};

const INK: Record<Tone, string> = {
  met: 'text-met',
  path: 'text-path',
  soon: 'text-soon',
  late: 'text-late',
  mute: 'text-mute',
};

type SignalProps = { readonly tone: Tone; readonly size?: number; readonly className?: string };

/** The shape of a status. Drawn here and not taken from the icon library: it stands in every row of long tables. */
export function Signal({ tone, size = 16, className }: SignalProps) {
  return (
    <svg
      aria-hidden
      focusable="false"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      className={clsx('shrink-0', className)}
    >
      <path
        d={SHAPE[tone]}
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** The colour class of a status's text. */
export function toneInk(tone: Tone): string {
  return INK[tone];
}
