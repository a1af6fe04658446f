import type { Tone } from '@/components/ui/signal';
import type { Standing } from '@/lib/domain/programme/standing';

/** The signal of a standing; its word is `STANDING_LABELS`. */
export const STANDING_TONES: Record<Standing, Tone> = {
  reached: 'met',
  on_path: 'path',
  behind: 'late',
  not_applicable: 'mute',
  too_few: 'mute',
  no_target: 'mute',
};
