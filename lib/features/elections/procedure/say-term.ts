import type { Term } from '@/lib/domain/election/deadlines';
import { formatDate, formatWeekday } from '@/lib/format/date';

const unitOf = ({ rule }: Term): string =>
  rule.code.endsWith('_within_working_days') ? 'ngày làm việc' : 'ngày';

/** «Trong 5 ngày làm việc từ 16/11/2026: đến hết thứ Hai, 23/11/2026». */
export const sayTerm = (term: Term): string =>
  `Trong ${term.rule.value} ${unitOf(term)} từ ${formatDate(term.from)}: đến hết ${formatWeekday(term.due)}, ${formatDate(term.due)}${term.notes.map((note) => `. ${note}`).join('')}.`;

/** «Quyết định trong 5 ngày làm việc», as the rule of a clock. */
export const sayTermRule = (term: Term): string => `trong ${term.rule.value} ${unitOf(term)}`;
