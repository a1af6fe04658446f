import { addDays, addMonths, daysBetween, isAfter } from '@/lib/domain/calendar';
import type { IsoDate } from '@/lib/domain/iso-date';
import { ruleOn } from '@/lib/domain/legal-rules';
import type { StartException } from '@/lib/domain/mediation-case/case';
import type { CaseFacts } from '@/lib/domain/mediation-case/facts';

/**
 * What sets the last day to begin: the law's days, the parties' own date, or nothing but «at once» (Luật
 * HGƠCS Đ20.2).
 */
export type StartRule = 'within_days' | 'agreed_time' | 'immediate';

export type StartTerms = {
  readonly assignedOn: IsoDate;
  readonly startException: StartException | null;
  readonly agreedStartOn: IsoDate | null;
};

/**
 * The last day on which mediation may begin, by the rule in force on the day of assignment. Calendar days:
 * the law says «ngày», not «ngày làm việc». Null when no day is set: the mediator begins at once, or no rule
 * existed then.
 */
export const mustStartBy = ({ assignedOn, startException, agreedStartOn }: StartTerms): IsoDate | null => {
  if (startException === 'immediate') return null;
  if (startException === 'agreed_time' && agreedStartOn !== null) return agreedStartOn;
  const rule = ruleOn('start_within_days', assignedOn);
  return rule && addDays(assignedOn, rule.value);
};

/**
 * The clock of Đ20.2. `days`: from assignment to the first meeting when met, days left when running (0 is the
 * last day), days over when late. `stopped`: nothing to count, for the exception holds, a party asked to
 * pause, or the case ended.
 */
export type StartClock = { readonly rule: StartRule } & (
  | { readonly state: 'met'; readonly days: number; readonly startBy: IsoDate | null }
  | { readonly state: 'running' | 'late'; readonly days: number; readonly startBy: IsoDate }
  | { readonly state: 'stopped' }
);

const startRule = (exception: StartException | null): StartRule => exception ?? 'within_days';

/** What the clock of a case is read from. */
export type StartFacts = Pick<
  CaseFacts,
  'status' | 'assignedOn' | 'startException' | 'agreedStartOn' | 'startedOn'
>;

/** The clock as of `today`; null before assignment. A late beginning stays late after it happened. */
export const startClock = (facts: StartFacts, today: IsoDate): StartClock | null => {
  if (facts.assignedOn === null) return null;
  const { assignedOn, startException, agreedStartOn, startedOn } = facts;
  const rule = startRule(startException);
  const startBy = mustStartBy({ assignedOn, startException, agreedStartOn });
  if (startedOn !== null) {
    return startBy !== null && isAfter(startedOn, startBy)
      ? { rule, state: 'late', days: daysBetween(startBy, startedOn), startBy }
      : { rule, state: 'met', days: Math.max(0, daysBetween(assignedOn, startedOn)), startBy };
  }
  if (startBy === null || facts.status !== 'assigned') return { rule, state: 'stopped' };
  const days = daysBetween(today, startBy);
  return days < 0 ? { rule, state: 'late', days: -days, startBy } : { rule, state: 'running', days, startBy };
};

/**
 * The last day to ask a court to recognise an agreement (BLTTDS Đ418.1): counted from the day of agreement,
 * not of the paper.
 */
export const courtRecognitionBy = (agreedOn: IsoDate): IsoDate | null => {
  const rule = ruleOn('court_recognition_months', agreedOn);
  return rule && addMonths(agreedOn, rule.value);
};
