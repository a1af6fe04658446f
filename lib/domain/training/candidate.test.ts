import { describe, expect, it } from 'vitest';
import {
  reasonsFor,
  reasonsNamed,
  tickedReasons,
  type CandidateFacts,
  type CandidateReason,
} from '@/lib/domain/training/candidate';

const facts = (over: Partial<CandidateFacts> = {}): CandidateFacts => ({
  newSince: null,
  learned: 'none',
  leads: false,
  ...over,
});

describe('who should come', () => {
  it.each<[string, Partial<CandidateFacts>, string, readonly CandidateReason[]]>([
    ['somebody who never learned', {}, '2026-11-22', ['skills_missing']],
    ['somebody who missed a session', { learned: 'unfinished' }, '2026-11-22', ['skills_unfinished']],
    [
      'somebody who learned before the plan',
      { learned: 'before_window' },
      '2026-11-22',
      ['skills_before_window'],
    ],
    [
      'a leader who learned before the plan',
      { learned: 'before_window', leads: true },
      '2026-11-22',
      ['leaders', 'skills_before_window'],
    ],
    ['a leader who never learned', { leads: true }, '2026-11-22', ['skills_missing', 'leaders']],
    ['somebody who completed', { learned: 'completed', leads: true }, '2026-11-22', []],
    [
      'on the last day of the six months',
      { newSince: '2026-05-22' },
      '2026-11-22',
      ['overdue', 'skills_missing'],
    ],
    [
      'the day before the last day',
      { newSince: '2026-05-22' },
      '2026-11-21',
      ['limit_near', 'skills_missing'],
    ],
    ['sixty days ahead', { newSince: '2026-07-21' }, '2026-11-22', ['limit_near', 'skills_missing']],
    ['sixty-one days ahead', { newSince: '2026-07-22' }, '2026-11-22', ['limit_ahead', 'skills_missing']],
    [
      'recognised on 31 August: the last of February',
      { newSince: '2026-08-31' },
      '2027-02-28',
      ['overdue', 'skills_missing'],
    ],
    [
      'a new leader who missed a session',
      { newSince: '2026-10-01', learned: 'unfinished', leads: true },
      '2026-11-22',
      ['limit_ahead', 'skills_unfinished', 'leaders'],
    ],
    ['a new one who completed', { newSince: '2026-05-22', learned: 'completed' }, '2026-11-22', []],
  ])('%s', (_, over, today, expected) => {
    expect(reasonsFor(facts(over), today)).toEqual(expected);
  });
});

describe('the reasons in an address', () => {
  it.each<[string, readonly CandidateReason[]]>([
    ['', []],
    ['overdue', ['overdue']],
    ['overdue,limit_near,overdue', ['overdue', 'limit_near']],
    ['never_trained', ['skills_missing']],
    ['everybody,toString', []],
  ])('«%s»', (text, expected) => {
    expect(reasonsNamed(text)).toEqual(expected);
  });

  it('tick what they name, and without them whom a target waits for', () => {
    expect(tickedReasons(['leaders'])).toEqual(['leaders']);
    expect(tickedReasons([])).toContain('overdue');
    expect(tickedReasons([])).not.toContain('skills_before_window');
  });
});
