import type { Clock } from '@/components/ui/clock-strip';
import type { Term } from '@/lib/domain/election/deadlines';
import type { IsoDate } from '@/lib/domain/iso-date';
import { workingDaysBetween } from '@/lib/domain/working-days/working-days';
import { inWorkingDays, sayTermRule } from '@/lib/features/elections/procedure/say-term';
import { dueWords } from '@/lib/format/due';
import { formatDate } from '@/lib/format/date';
import { formatCount } from '@/lib/format/number';

/** A running term as a clock: the rule, the distance and the date. */
export type TermView = Clock;

/** «Còn 4 ngày làm việc»: a term of working days is told in working days while it runs. */
function distance(term: Term, today: IsoDate): string {
  const { words, daysLeft } = dueWords(term.due, today);
  return daysLeft > 0 && inWorkingDays(term)
    ? `Còn ${formatCount(workingDaysBetween(today, term.due))} ngày làm việc`
    : words;
}

/** Null where no term runs. */
export function presentTerm(term: Term | null, today: IsoDate): TermView | null {
  if (term === null) return null;
  const { tone } = dueWords(term.due, today);
  return {
    rule: sayTermRule(term),
    state: `${distance(term, today)}, hạn ${formatDate(term.due)}`,
    tone: tone === 'plain' ? 'path' : tone,
    note: [...term.notes, term.rule.legalBasis].join('. '),
  };
}
