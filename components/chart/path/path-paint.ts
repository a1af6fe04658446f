import type { Tone } from '@/components/ui/signal';

/** The paint of a status, for SVG attributes: the tokens, so that both themes and the print agree. */
export function tonePaint(tone: Tone): string {
  return `var(--color-${tone})`;
}

/** The paint of the range a forecast may end in. */
export function toneFill(tone: Tone): string {
  return tone === 'mute' ? 'var(--color-well)' : `var(--color-${tone}-soft)`;
}
