import type { Tone } from '@/components/ui/signal';
import { Tag } from '@/components/ui/tag';
import { CLASS_MOMENT_LABELS, type ClassMoment } from '@/lib/domain/training/class-moment';

const MOMENT_TONES: Readonly<Record<ClassMoment, Tone>> = {
  coming: 'soon',
  running: 'path',
  held: 'met',
  cancelled: 'mute',
};

/** Where a class stands, in a word. */
export function MomentTag({ moment }: { readonly moment: ClassMoment }) {
  return <Tag tone={MOMENT_TONES[moment]}>{CLASS_MOMENT_LABELS[moment]}</Tag>;
}
