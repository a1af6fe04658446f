import type { ElectionFacts } from '@/lib/domain/election/facts';
import type { IsoDate } from '@/lib/domain/iso-date';
import { ruleOn, type LegalRule, type LegalRuleCode } from '@/lib/domain/legal-rules';
import { calendarNotes } from '@/lib/domain/working-days/calendar-notes';
import { addWorkingDays, endOfTerm } from '@/lib/domain/working-days/working-days';

/** A term of the law that runs: from when, to when, by which rule, and what is uncertain about it. */
export type Term = {
  readonly rule: LegalRule;
  readonly from: IsoDate;
  readonly due: IsoDate;
  readonly notes: readonly string[];
};

/** The term a rule gives from `from`; in working days where the rule says so. Null when no such rule held then. */
export const termFrom = (code: LegalRuleCode, from: IsoDate): Term | null => {
  const rule = ruleOn(code, from);
  if (rule === null) return null;
  const due = code.endsWith('_within_working_days')
    ? addWorkingDays(from, rule.value)
    : endOfTerm(from, rule.value);
  const unseen = rule.unconfirmed ? ['Số ngày này lấy theo thông lệ, chưa đối chiếu được văn bản'] : [];
  return { rule, from, due, notes: [...unseen, ...calendarNotes(from, due)] };
};

/** The term that runs in an election now; null where the law sets none. */
export const runningTerm = ({
  kind,
  status,
  heldOn,
  proposalReceivedOn,
}: Pick<ElectionFacts, 'kind' | 'status' | 'heldOn' | 'proposalReceivedOn'>): Term | null => {
  if (status === 'proposed' && proposalReceivedOn !== null) {
    return termFrom(
      kind === 'leader' ? 'recognise_leader_within_working_days' : 'recognise_mediators_within_working_days',
      proposalReceivedOn,
    );
  }
  if (kind === 'leader' && (status === 'held' || status === 'counted') && heldOn !== null) {
    return termFrom('propose_leader_within_days', heldOn);
  }
  return null;
};
