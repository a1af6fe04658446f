import type { Term } from '@/lib/domain/election/deadlines';
import type { LegalRuleCode } from '@/lib/domain/legal-rules';
import { formatDate, formatWeekday } from '@/lib/format/date';

/** Whether the rule counts the days on which offices work. */
export const inWorkingDays = ({ rule }: Term): boolean => rule.code.endsWith('_within_working_days');

const WHAT: Partial<Record<LegalRuleCode, string>> = {
  recognise_mediators_within_working_days: 'Chủ tịch UBND quyết định',
  recognise_leader_within_working_days: 'Chủ tịch UBND quyết định',
  propose_leader_within_days: 'Gửi đề nghị công nhận tổ trưởng',
  verify_leaving_within_days: 'Ban công tác Mặt trận xác minh, có văn bản',
  end_mediators_within_working_days: 'Chủ tịch UBND quyết định',
};

/** «Chủ tịch UBND quyết định trong 5 ngày làm việc từ 16/11/2026». */
export const sayTermRule = (term: Term): string =>
  `${WHAT[term.rule.code] ?? ''} trong ${term.rule.value} ${inWorkingDays(term) ? 'ngày làm việc' : 'ngày'} từ ${formatDate(term.from)}`;

/** The same with its end and what is uncertain: «…: đến hết thứ Hai, 23/11/2026.» */
export const sayTerm = (term: Term): string =>
  [`${sayTermRule(term)}: đến hết ${formatWeekday(term.due)}, ${formatDate(term.due)}`, ...term.notes]
    .map((sentence) => `${sentence}.`)
    .join(' ');
