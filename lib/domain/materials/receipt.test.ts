import { describe, expect, it } from 'vitest';
import { inUseOn, mayBeTakenBack, mayWithdrawOn, problemOfHandOut } from '@/lib/domain/materials/receipt';

const open = { publishedOn: '2026-01-15', withdrawnOn: null };
const closed = { publishedOn: '2026-01-15', withdrawnOn: '2026-06-01' };

describe('a version', () => {
  it.each([
    [open, '2026-01-14', false],
    [open, '2026-01-15', true],
    [closed, '2026-05-31', true],
    [closed, '2026-06-01', false],
  ])('%o is in use on %s: %s', (version, day, used) => {
    expect(inUseOn(version, day)).toBe(used);
  });

  it.each([
    [open, '2026-11-20', null],
    [open, '2026-11-21', 'in_the_future'],
    [open, '2026-01-15', null],
    [open, '2026-01-14', 'not_published'],
    [closed, '2026-05-31', null],
    [closed, '2026-06-01', 'withdrawn'],
  ])('%o is handed out on %s: %s', (version, on, problem) => {
    expect(problemOfHandOut(version, on, '2026-11-20')).toBe(problem);
  });

  it.each([
    ['2026-01-15', false],
    ['2026-01-16', true],
    ['2026-11-20', true],
    ['2026-11-21', false],
  ])('is withdrawn on %s: %s', (on, may) => {
    expect(mayWithdrawOn(open, on, '2026-11-20')).toBe(may);
  });
});

it('takes back what was handed out, never what somebody opened', () => {
  expect(mayBeTakenBack('printed')).toBe(true);
  expect(mayBeTakenBack('team')).toBe(true);
  expect(mayBeTakenBack('opened')).toBe(false);
});
