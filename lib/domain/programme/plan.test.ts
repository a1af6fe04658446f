import { describe, expect, it } from 'vitest';
import { phaseOn, planFault, type Phase } from '@/lib/domain/programme/plan';
import { HANOI_PLAN } from '@/lib/domain/programme/shipped/hanoi';

const phase = (from: string, to: string): Phase => ({ name: 'Giai đoạn', from, to });
const PLAN = { from: '2025-07-01', to: '2030-12-31' } as const;

describe('the days of a plan', () => {
  it.each([
    ['one phase for all', PLAN, [phase('2025-07-01', '2030-12-31')], null],
    ['no phases', PLAN, [], null],
    [
      'a gap between phases',
      PLAN,
      [phase('2025-07-01', '2026-06-30'), phase('2027-01-01', '2030-12-31')],
      null,
    ],
    [
      'ends before it begins',
      { from: '2030-12-31', to: '2025-07-01' },
      [],
      { code: 'ends_before_it_begins', phase: null },
    ],
    [
      'a phase that ends before it begins',
      PLAN,
      [phase('2026-12-31', '2025-07-01')],
      { code: 'phase_ends_before_it_begins', phase: 0 },
    ],
    [
      'a phase before the plan',
      PLAN,
      [phase('2025-06-30', '2026-12-31')],
      { code: 'phase_outside_plan', phase: 0 },
    ],
    [
      'a phase after the plan',
      PLAN,
      [phase('2025-07-01', '2031-01-01')],
      { code: 'phase_outside_plan', phase: 0 },
    ],
    [
      'one day in two phases',
      PLAN,
      [phase('2025-07-01', '2026-12-31'), phase('2026-12-31', '2030-12-31')],
      { code: 'phases_overlap', phase: 1 },
    ],
  ])('%s', (_, days, phases, fault) => expect(planFault({ ...days, phases })).toEqual(fault));

  it.each([
    ['2025-06-30', undefined],
    ['2025-07-01', '2025-07-01'],
    ['2026-12-31', '2025-07-01'],
    ['2027-01-01', '2027-01-01'],
    ['2031-01-01', undefined],
  ])('the phase of %s', (day, from) => expect(phaseOn(HANOI_PLAN, day)?.from).toBe(from));
});
