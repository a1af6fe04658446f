import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '@/lib/domain/calendar';
import { USUAL_SETTINGS, type IndicatorSettings } from '@/lib/domain/indicators/settings';
import { pathOf, pathOn, type TargetPath } from '@/lib/domain/programme/path';
import { stepsTo2030 } from '@/lib/domain/programme/shipped/shipped-plan';
import { targetsOf } from '@/lib/domain/programme/targets';

const PLAN = { from: '2025-07-01', to: '2030-12-31' } as const;
const TARGETS = targetsOf({
  shipped: stepsTo2030([5_000, 7_200, 7_800, 8_200, 8_600, 9_000]),
  city: {},
  commune: {},
});
const YEARLY: IndicatorSettings = {
  ...USUAL_SETTINGS,
  windows: { ...USUAL_SETTINGS.windows, skills_trained: 'year_of_day' },
};

const percentDue = (path: TargetPath, day: string): number | null => {
  const found = pathOn(path, day);
  return found === null ? null : Math.round((found.due.parts / found.due.per) * 10_000) / 100;
};

describe('the path of a count that begins with the plan', () => {
  const path = pathOf('skills_trained', TARGETS, PLAN, USUAL_SETTINGS);

  it.each([
    ['2025-06-30', null],
    ['2025-07-01', 0],
    ['2025-12-31', 50],
    ['2026-01-01', 50.06],
    ['2026-07-02', 61.03],
    ['2026-12-31', 72],
    ['2028-12-30', 81.99],
    ['2030-12-31', 90],
    ['2031-01-01', null],
  ])('on %s: %s', (day, expected) => expect(percentDue(path, day)).toBe(expected));

  it('names the target of the day’s year', () =>
    expect(pathOn(path, '2026-11-20')?.target).toEqual({
      year: 2026,
      value: 7_200,
      origin: 'shipped',
      proposed: true,
    }));

  it('has no point where the year has no target', () => {
    const only2030 = { ...path, targets: TARGETS.filter(({ year }) => year === 2030) };
    expect(pathOn(only2030, '2026-11-20')).toBeNull();
  });

  it('never goes down and never passes the year’s target', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: daysBetween(PLAN.from, PLAN.to) - 1 }), (offset) => {
        const [today, tomorrow] = [addDays(PLAN.from, offset), addDays(PLAN.from, offset + 1)];
        const due = pathOn(path, today);
        expect(percentDue(path, tomorrow)).toBeGreaterThanOrEqual(percentDue(path, today) ?? 0);
        expect((due?.due.parts ?? 0) / (due?.due.per ?? 1)).toBeLessThanOrEqual(
          (due?.target.value ?? 0) / 10_000,
        );
      }),
    ));
});

describe('other paths', () => {
  it('what stood before the plan is held to the first year’s value at once', () => {
    const path = pathOf('success_rate', TARGETS, PLAN, USUAL_SETTINGS);
    expect(['2025-07-01', '2025-10-01', '2025-12-31'].map((day) => percentDue(path, day))).toEqual([
      50, 50, 50,
    ]);
    expect(percentDue(path, '2026-07-02')).toBe(61.03);
  });

  it('a count that began before the plan was under way on its first day', () => {
    const earlier = { ...USUAL_SETTINGS, countedSince: { skills_trained: '2024-12-31' } };
    const path = pathOf('skills_trained', TARGETS, PLAN, earlier);
    expect(['2025-07-01', '2025-12-31'].map((day) => percentDue(path, day))).toEqual([24.93, 50]);
  });

  it.each(['teams_supported', 'skills_trained'] as const)(
    '%s counted in its year begins again each January',
    (code) => {
      const path = pathOf(code, TARGETS, PLAN, YEARLY);
      expect(path.shape).toBe('each_year');
      expect(percentDue(path, '2026-01-01')).toBe(0.2);
      expect(percentDue(path, '2026-12-31')).toBe(72);
      expect(percentDue(path, '2027-01-01')).toBe(0.21);
      expect(percentDue(path, '2028-02-29')).toBe(13.44);
    },
  );

  it('nobody’s target: no path', () =>
    expect(pathOn(pathOf('tasks_done', [], PLAN, USUAL_SETTINGS), '2026-11-20')).toBeNull());
});
