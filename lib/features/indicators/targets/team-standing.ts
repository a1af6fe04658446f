import type { Tone } from '@/components/ui/signal';
import { INDICATORS } from '@/lib/domain/indicators/definitions';
import { REASON_CODES, REASONS } from '@/lib/domain/indicators/reasons';
import type { Remedy } from '@/lib/domain/indicators/verdict';
import { STANDING_LABELS } from '@/lib/domain/programme/standing';
import { formatCount } from '@/lib/format/number';
import { inSentence, UNIT_WORDS } from './gap-words';
import type { JudgedIndicator } from './judged';
import { STANDING_TONES } from './standing-look';

/** How a team stands in one target. Of itself alone it is in order and supported, or it is not: no share to judge. */
export function teamStanding(line: JudgedIndicator): { readonly tone: Tone; readonly word: string } {
  const { code, figure, standing } = line;
  if (INDICATORS[code].unit !== 'teams' || figure.denominator === 0)
    return { tone: STANDING_TONES[standing], word: STANDING_LABELS[standing] };
  if (figure.numerator === figure.denominator) return { tone: 'met', word: 'Đạt' };
  // The plan asks for one supported team in ten: to be without is no fault.
  return code === 'teams_in_order' ? { tone: 'late', word: 'Chưa đạt' } : { tone: 'mute', word: 'Chưa có' };
}

/** «5 trên 7 người», or of the team itself the finding. */
export function teamValue({ code, figure }: JudgedIndicator): string {
  const { unit } = INDICATORS[code];
  if (figure.denominator === 0 || unit === 'teams') return '';
  return `${formatCount(figure.numerator)} trên ${formatCount(figure.denominator)} ${UNIT_WORDS[unit]}`;
}

/** Something that is still to do in a team, and the work that does it. */
export type TeamTask = { readonly words: string; readonly remedy: Remedy; readonly count: number };

/** What is left out, reason by reason, as far as something can be done about it. */
export function teamTasks({ code, figure }: JudgedIndicator): readonly TeamTask[] {
  const { unit } = INDICATORS[code];
  return REASON_CODES.flatMap((reason): TeamTask[] => {
    const count = figure.reasons[reason] ?? 0;
    const { verdict, words, remedy } = REASONS[reason];
    if (count === 0 || verdict !== 'left_out' || remedy === null || remedy === 'open_case') return [];
    const told = unit === 'teams' ? words : `${formatCount(count)} ${UNIT_WORDS[unit]}: ${inSentence(words)}`;
    return [{ words: told, remedy, count }];
  });
}
