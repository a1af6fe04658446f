import { describe, expect, it } from 'vitest';
import { problemOfActivity } from '@/lib/domain/support/activity-rules';
import { problemOfLink, problemOfLinkEnd } from '@/lib/domain/support/link-rules';
import { holdsOn, liesWithin, overlap, type Term } from '@/lib/domain/support/term';

const term = (from: string, to: string | null = null): Term => ({ from, to });
const YEAR = term('2026-01-01', '2027-01-01');

describe('a term', () => {
  it.each([
    ['2025-12-31', false],
    ['2026-01-01', true],
    ['2026-12-31', true],
    ['2027-01-01', false],
  ])('holds on %s: %s', (day, holds) => {
    expect(holdsOn(YEAR, day)).toBe(holds);
  });

  it.each([
    [YEAR, YEAR, true],
    [YEAR, term('2026-01-01'), true],
    [term('2026-01-01'), YEAR, false],
    [term('2025-12-31', '2026-06-01'), YEAR, false],
  ])('%o lies within %o: %s', (inner, outer, within) => {
    expect(liesWithin(inner, outer)).toBe(within);
  });

  it.each([
    [term('2027-01-01'), false],
    [term('2026-12-31'), true],
    [term('2025-01-01', '2026-01-01'), false],
    [term('2025-01-01', '2026-01-02'), true],
    [term('2020-01-01'), true],
  ])('overlaps %o: %s', (other, shared) => {
    expect(overlap(YEAR, other)).toBe(shared);
    expect(overlap(other, YEAR)).toBe(shared);
  });
});

describe('a link of a supporter to a team', () => {
  const sound = {
    link: term('2026-03-01'),
    supporter: term('2026-01-01'),
    team: term('2014-01-01'),
    others: [],
  };

  it.each([
    ['is fine', {}, null],
    ['may begin with the term', { link: term('2026-01-01') }, null],
    ['may not begin the day before', { link: term('2025-12-31') }, 'before_the_term'],
    ['needs a day', { link: term('2026-03-01', '2026-03-01') }, 'ends_before_it_begins'],
    ['may last one day', { link: term('2026-03-01', '2026-03-02') }, null],
    ['may end with the term', { link: term('2026-03-01', '2027-01-01'), supporter: YEAR }, null],
    ['may not outlive it', { link: term('2026-03-01', '2027-01-02'), supporter: YEAR }, 'beyond_the_term'],
    ['left open ends with the term', { supporter: YEAR }, null],
    ['may not begin after it', { link: term('2027-01-01'), supporter: YEAR }, 'beyond_the_term'],
    ['needs a team that is there', { team: term('2026-03-02') }, 'team_not_yet'],
    ['needs one that still is', { team: term('2014-01-01', '2026-03-01') }, 'team_ended'],
    ['takes a team on its last day', { team: term('2014-01-01', '2026-03-02') }, null],
    ['is there but once', { others: [term('2026-01-01')] }, 'linked_already'],
    ['may come again', { others: [term('2026-01-01', '2026-03-01')] }, null],
  ])('%s', (_, over, problem) => {
    expect(problemOfLink({ ...sound, ...over })).toBe(problem);
  });

  it.each([
    ['2026-03-01', null, 'ends_before_it_begins'],
    ['2026-03-02', null, null],
    ['2026-05-10', '2026-05-09', null],
    ['2026-05-10', '2026-05-10', 'activity_after_end'],
  ])('ends on %s with the last activity on %s: %s', (on, last, problem) => {
    expect(problemOfLinkEnd(term('2026-03-01'), on, last)).toBe(problem);
  });
});

describe('an activity', () => {
  const sound = {
    on: '2026-11-20',
    today: '2026-11-20',
    team: term('2014-01-01'),
    links: [term('2026-01-01')],
  };

  it.each([
    ['of today stands', {}, null],
    ['of tomorrow does not', { on: '2026-11-21' }, 'in_the_future'],
    ['may be of the first day', { on: '2026-01-01' }, null],
    ['not of the day before', { on: '2025-12-31' }, 'not_linked'],
    ['may be of the last day', { links: [term('2026-01-01', '2026-11-21')] }, null],
    ['not of the day after', { links: [term('2026-01-01', '2026-11-20')] }, 'not_linked'],
    ['not of a pause', { links: [term('2026-01-01', '2026-06-01'), term('2026-12-01')] }, 'not_linked'],
    ['needs some link', { links: [] }, 'not_linked'],
    ['needs the team', { team: term('2014-01-01', '2026-11-20') }, 'team_ended'],
    ['on its last day too', { team: term('2014-01-01', '2026-11-21') }, null],
  ])('%s', (_, over, problem) => {
    expect(problemOfActivity({ ...sound, ...over })).toBe(problem);
  });
});
