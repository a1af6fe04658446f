import type { Term } from '@/lib/domain/election/deadlines';
import type { IsoDate } from '@/lib/domain/iso-date';
import { sayTerm } from '@/lib/features/elections/procedure/say-term';
import { dueWords } from '@/lib/format/due';
import { formatDate } from '@/lib/format/date';
import type { Clock } from '@/components/ui/clock-strip';

/** A running term as a clock: the rule, the distance and the date. */
export type TermView = Clock;

/** Null where no term runs. */
export function presentTerm(term: Term | null, today: IsoDate): TermView | null {
  if (term === null) return null;
  const { words, tone } = dueWords(term.due, today);
  return {
    rule: sayTerm(term),
    state: `${words}, hạn ${formatDate(term.due)}`,
    tone: tone === 'plain' ? 'path' : tone,
    note: term.rule.legalBasis,
  };
}
