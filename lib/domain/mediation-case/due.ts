import { daysBetween, isAfter } from '@/lib/domain/calendar';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { CaseAction } from '@/lib/domain/mediation-case/case';
import { startClock, type StartFacts } from '@/lib/domain/mediation-case/deadlines';
import type { CaseFacts } from '@/lib/domain/mediation-case/facts';

/** What a case waits for. The order is the order of urgency among things due on the same day. */
export const DUE_KINDS = [
  'alert_open',
  'start_late',
  'obligation_late',
  'start_due',
  'meeting_due',
  'unassigned',
  'obligation_due',
] as const;
export type DueKind = (typeof DUE_KINDS)[number];

/**
 * `on`: the day it is or was due; null when the law sets no day. `action`: the one act that ends the row of
 * the home page.
 */
export type Due = { readonly kind: DueKind; readonly on: IsoDate | null; readonly action: CaseAction };

/**
 * The facts that say what a case waits for, and the two next days its other tables hold: all on the row of a
 * list.
 */
export type DueFacts = StartFacts &
  Pick<CaseFacts, 'mediatorIds' | 'hasOpenObligations' | 'openAlerts'> & {
    readonly nextMeetingOn: IsoDate | null;
    readonly nextObligationDueOn: IsoDate | null;
  };

const ACTION_OF_DUE: Record<DueKind, CaseAction> = {
  alert_open: 'acknowledge_alert',
  start_late: 'hold_meeting',
  obligation_late: 'follow_obligation',
  start_due: 'hold_meeting',
  meeting_due: 'hold_meeting',
  unassigned: 'assign',
  obligation_due: 'follow_obligation',
};

const due = (kind: DueKind, on: IsoDate | null): Due => ({ kind, on, action: ACTION_OF_DUE[kind] });

/** Nobody mediates: not yet, or no longer because the only mediator declared an interest. */
const unassigned = (facts: DueFacts): Due => ({
  ...due('unassigned', null),
  action: facts.status === 'received' ? 'assign' : 'reassign',
});

/**
 * What is due while a case is still open: mediators first, then the clock of the start, then the planned
 * meeting.
 */
const openCaseDues = (facts: DueFacts, today: IsoDate): readonly Due[] => {
  if (facts.mediatorIds.length === 0) return [unassigned(facts)];
  if (facts.status === 'paused') return [];
  const clock = startClock(facts, today);
  const meeting = facts.nextMeetingOn === null ? [] : [due('meeting_due', facts.nextMeetingOn)];
  if (facts.startedOn !== null || clock === null) return meeting;
  switch (clock.state) {
    case 'late':
      return [due('start_late', clock.startBy)];
    case 'running':
      return [due('start_due', clock.startBy)];
    // «At once» has no day of its own: its first meeting is due until it is written.
    case 'stopped':
      return meeting.length > 0 ? meeting : [due('meeting_due', facts.assignedOn)];
    case 'met':
      return meeting;
  }
};

/** From this many days before its day on, an agreed obligation is work; before that it is only known. */
export const OBLIGATION_NOTICE_DAYS = 7;

/** Whether something due is work already: an obligation far ahead waits for nobody yet. */
export const isWork = ({ kind, on }: Due, today: IsoDate): boolean =>
  kind !== 'obligation_due' || on === null || daysBetween(today, on) <= OBLIGATION_NOTICE_DAYS;

const obligationDues = (facts: DueFacts, today: IsoDate): readonly Due[] => {
  if (!facts.hasOpenObligations || facts.nextObligationDueOn === null) return [];
  const isLate = isAfter(today, facts.nextObligationDueOn);
  return [due(isLate ? 'obligation_late' : 'obligation_due', facts.nextObligationDueOn)];
};

/** Everything one case waits for on `today`, most urgent first. */
export const whatIsDue = (facts: DueFacts, today: IsoDate): readonly Due[] => {
  const alerts = facts.openAlerts > 0 ? [due('alert_open', null)] : [];
  const isOpen = facts.status !== 'closed' && facts.status !== 'ended_otherwise';
  const rest = isOpen ? openCaseDues(facts, today) : obligationDues(facts, today);
  return [...alerts, ...rest].sort(byUrgency(today));
};

/** Groups of the home page, in their order. */
export const DUE_GROUPS = ['at_once', 'overdue', 'within_week', 'later'] as const;
export type DueGroup = (typeof DUE_GROUPS)[number];

export const DUE_GROUP_LABELS: Record<DueGroup, string> = {
  at_once: 'Làm ngay',
  overdue: 'Quá hạn',
  within_week: 'Trong 7 ngày tới',
  later: 'Sau đó',
};

/**
 * Where a row stands on the home page. An alert is «at once» by law; what has no day is never under «Sau đó».
 */
export const dueGroup = ({ kind, on }: Due, today: IsoDate): DueGroup =>
  kind === 'alert_open' ? 'at_once' : dayGroup(on, today);

/** The same for a matter that is known by its day alone: a proposal to decide, a leaving to verify. */
export const dayGroup = (on: IsoDate | null, today: IsoDate): DueGroup => {
  if (on === null) return 'within_week';
  const days = daysBetween(today, on);
  if (days < 0) return 'overdue';
  return days <= 7 ? 'within_week' : 'later';
};

/** Order of the home page: group, then the earliest day («no day» first), then kind. */
export const byUrgency =
  (today: IsoDate) =>
  (first: Due, second: Due): number =>
    DUE_GROUPS.indexOf(dueGroup(first, today)) - DUE_GROUPS.indexOf(dueGroup(second, today)) ||
    (first.on ?? '').localeCompare(second.on ?? '') ||
    DUE_KINDS.indexOf(first.kind) - DUE_KINDS.indexOf(second.kind);
