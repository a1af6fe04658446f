import { describe, expect, it } from 'vitest';
import type { CaseAction, CaseEventKind } from '@/lib/domain/mediation-case/case';
import type { CaseFacts } from '@/lib/domain/mediation-case/facts';
import { subKindsOn } from '@/lib/domain/mediation-case/kinds';
import { nextStatus } from '@/lib/domain/mediation-case/transitions';
import { dayOf, instantOf, isoOf } from '../chance/days';
import { Random } from '../chance/random';
import type { CommunePlan } from '../places/commune';
import { inventCommune } from '../places/invent-commune';
import { writeBook } from './book';
import type { CaseDraft, EventDraft } from './draft';
import { ReceiptCalendar } from './receipt-calendar';
import { stageWork } from './staged';

const LAST_DAY = dayOf('2026-11-21');
const PLAN: CommunePlan = {
  code: '00199',
  name: 'Láng',
  kind: 'ward',
  teams: 12,
  cases: 0,
  successRate: 0.86,
  minorityShare: 0,
  peoples: [],
};

const commune = inventCommune(PLAN, 'city', LAST_DAY + 1);
const calendar = new ReceiptCalendar(dayOf('2023-01-01'), LAST_DAY);

const books = commune.teams.map((team) =>
  writeBook(
    { commune, team, lastDay: LAST_DAY, otherTeams: commune.teams, leaderScribe: null },
    calendar.drawDays(new Random(team.id), 150),
    stageWork(team),
  ),
);
const drafts = books.flat();

const ACTION_OF_EVENT: Record<Exclude<CaseEventKind, 'recorded'>, CaseAction> = {
  details_added: 'add_details',
  scope_confirmed: 'confirm_scope',
  refused: 'refuse',
  referred: 'refer',
  marked_duplicate: 'mark_duplicate',
  assigned: 'assign',
  reassigned: 'reassign',
  interest_declared: 'declare_interest',
  meeting_planned: 'plan_meeting',
  meeting_held: 'hold_meeting',
  meeting_cancelled: 'cancel_meeting',
  expert_invited: 'invite_expert',
  paused: 'pause',
  continued: 'continue',
  closed: 'close',
  resumed: 'resume',
  obligation_followed: 'follow_obligation',
  alert_raised: 'raise_alert',
  alert_acknowledged: 'acknowledge_alert',
  co_team_added: 'add_co_team',
  party_added: 'add_party',
  corrected: 'correct',
};

const opened = (draft: CaseDraft): CaseFacts => ({
  caseId: draft.id,
  status: 'received',
  kind: draft.kind,
  communeId: draft.team.communeId,
  teamId: draft.team.id,
  coTeamId: null,
  receivedOn: isoOf(draft.receivedOn),
  scopeConfirmed: false,
  mediatorIds: [],
  interestedMediatorIds: [],
  assignedOn: null,
  startException: null,
  agreedStartOn: null,
  startedOn: null,
  lastMeetingOn: null,
  hasOpenMeeting: false,
  closedOn: null,
  closingReason: null,
  outcome: null,
  hasOpenObligations: false,
  openAlerts: 0,
});

/** What an event changes beside the status, as far as the transition table asks. */
const consequence = (facts: CaseFacts, { kind, detail }: EventDraft): Partial<CaseFacts> => {
  switch (kind) {
    case 'assigned':
    case 'reassigned':
      return { mediatorIds: detail.mediators ?? [] };
    case 'interest_declared':
      return { mediatorIds: facts.mediatorIds.filter((name) => name !== detail.name) };
    case 'scope_confirmed':
      return { scopeConfirmed: true };
    case 'co_team_added':
      return { coTeamId: 'another' };
    case 'meeting_planned':
      return { hasOpenMeeting: true };
    case 'meeting_held':
      return { hasOpenMeeting: false, startedOn: '2026-01-01' };
    case 'closed':
      return {
        outcome: detail.reason === 'agreement' ? 'successful' : 'unsuccessful',
        hasOpenObligations: true,
      };
    case 'resumed':
      return { outcome: null };
    case 'alert_raised':
      return { openAlerts: facts.openAlerts + 1 };
    case 'alert_acknowledged':
      return { openAlerts: facts.openAlerts - 1 };
    default:
      return {};
  }
};

/** Takes each step of a timeline by the table of the portal; the step it forbids, else the status reached. */
const replay = ({ events, ...draft }: CaseDraft): string => {
  let facts = opened({ events, ...draft });
  for (const event of events) {
    if (event.kind === 'recorded') continue;
    const next = nextStatus(facts, ACTION_OF_EVENT[event.kind]);
    if (!next.ok) return `${event.kind} in ${facts.status}: ${next.error.whyNot}`;
    facts = { ...facts, status: next.value, ...consequence(facts, event) };
  }
  return facts.status;
};

const share = (test: (draft: CaseDraft) => boolean) => drafts.filter(test).length / drafts.length;

describe('a book of the demo', () => {
  it('takes every case through the transition table to where it stands', () => {
    expect(drafts.length).toBeGreaterThan(1800);
    expect(drafts.filter((draft) => replay(draft) !== draft.status).map(replay)).toEqual([]);
  });

  it('numbers cases without gaps by year, in order of receipt', () => {
    for (const book of books) {
      const last = new Map<number, number>();
      for (const { bookYear, bookNumber } of book) {
        expect(bookNumber).toBe((last.get(bookYear) ?? 0) + 1);
        last.set(bookYear, bookNumber);
      }
      const days = book.map(({ receivedOn }) => receivedOn);
      expect([...days].sort((a, b) => a - b)).toEqual(days);
    }
  });

  it('writes lines in the order of their days, none before the case or after the last day', () => {
    for (const { events, receivedOn, recordedAt } of drafts) {
      const minutes = events.map((event) => event.recordedAt);
      expect(minutes[0]).toBe(recordedAt);
      expect([...minutes].sort((a, b) => a - b)).toEqual(minutes);
      expect(events.every(({ happenedOn }) => happenedOn >= receivedOn && happenedOn <= LAST_DAY)).toBe(true);
      expect(minutes.at(-1)).toBeLessThan((LAST_DAY + 1) * 1440);
    }
  });

  it('writes a meeting down after it began', () => {
    const held = drafts.flatMap(({ events }) => events.filter(({ kind }) => kind === 'meeting_held'));
    expect(held.length).toBeGreaterThan(1000);
    for (const { recordedAt, detail } of held) {
      expect(instantOf(recordedAt) > (detail.meetingAt ?? '')).toBe(true);
    }
  });

  it('names a sub-kind of the kind that was in force', () => {
    for (const { kind, subkind, receivedOn } of drafts) {
      expect(subKindsOn(kind, isoOf(receivedOn)).map(({ code }) => code)).toContain(subkind);
    }
  });

  it('leaves no name to be filled in', () => {
    const texts = drafts.flatMap(({ summary, agreement, demands }) => [summary, agreement, demands]);
    expect(texts.filter((text) => text !== null && /[{}]|undefined/.test(text))).toEqual([]);
  });

  it('points a duplicate at an earlier case of its team that is no duplicate itself', () => {
    const duplicates = drafts.filter(({ otherEnding }) => otherEnding === 'duplicate_entry');
    expect(duplicates.length).toBeGreaterThan(0);
    for (const { duplicateOfId, team, receivedOn } of duplicates) {
      const original = drafts.find(({ id }) => id === duplicateOfId);
      expect(original?.team).toBe(team);
      expect(original?.otherEnding).not.toBe('duplicate_entry');
      expect(original?.receivedOn).toBeLessThanOrEqual(receivedOn);
    }
  });

  it('has the shares of the country', () => {
    const durations = drafts
      .flatMap(({ status, endedOn, receivedOn }) =>
        status === 'closed' && endedOn !== null ? [endedOn - receivedOn] : [],
      )
      .sort((a, b) => a - b);
    expect(durations[Math.floor(durations.length / 2)]).toBeGreaterThanOrEqual(7);
    expect(durations[Math.floor(durations.length / 2)]).toBeLessThanOrEqual(11);
    expect(durations[Math.floor(durations.length * 0.95)]).toBeLessThanOrEqual(48);
    const closed = drafts.filter(({ outcome }) => outcome !== null);
    expect(closed.filter(({ outcome }) => outcome === 'successful').length / closed.length).toBeCloseTo(
      0.86,
      1,
    );
    expect(share(({ parties }) => parties.length === 2)).toBeCloseTo(0.8, 1);
  });

  it('tells the same story for the same seed', () => {
    const [team] = commune.teams;
    if (!team) throw new Error('the commune has no team');
    const scene = { commune, team, lastDay: LAST_DAY, otherTeams: commune.teams, leaderScribe: null };
    const days = calendar.drawDays(new Random(team.id), 150);
    expect(writeBook(scene, days, stageWork(team))).toEqual(books[0]);
  });
});
