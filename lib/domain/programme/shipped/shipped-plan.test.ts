import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/domain/calendar';
import { INDICATOR_CODES } from '@/lib/domain/indicators/codes';
import { planFault } from '@/lib/domain/programme/plan';
import { HANOI_PLAN } from '@/lib/domain/programme/shipped/hanoi';
import { NATIONAL_PLAN } from '@/lib/domain/programme/shipped/national';
import { shippedPlanOf, shippedTargetOf } from '@/lib/domain/programme/shipped/shipped-plan-of';
import { PROGRAMME_YEARS } from '@/lib/domain/programme/years';

describe.each([HANOI_PLAN, NATIONAL_PLAN])('the shipped plan $number', (plan) => {
  it('speaks of every indicator once, in the order of the plans', () =>
    expect(plan.targets.map(({ code }) => code)).toEqual(INDICATOR_CODES));

  it('its phases are sound, follow one another and fill the plan', () => {
    const [first, second] = plan.phases;
    expect(planFault(plan)).toBeNull();
    expect([first?.from, second?.to]).toEqual([plan.from, plan.to]);
    expect(second?.from).toBe(addDays(first?.to ?? '', 1));
  });

  it.each(plan.targets)('$code: a wording for each value, and no path goes down', ({ wording, values }) => {
    const steps = PROGRAMME_YEARS.map((year) => values[year]?.value);
    expect(steps.every((step) => (step === undefined) === (wording === null))).toBe(true);
    expect([...steps].sort((one, other) => (one ?? 0) - (other ?? 0))).toEqual(steps);
    expect(steps.every((step) => step === undefined || (step > 0 && step <= 10_000))).toBe(true);
  });

  it.each(plan.targets)(
    '$code: only the end of 2030 is the text’s own, every step before is proposed',
    ({ values }) => {
      for (const year of PROGRAMME_YEARS) {
        if (values[year] !== undefined) expect(values[year].proposed).toBe(year !== 2030);
      }
    },
  );

  it('says what stays open', () => expect(plan.open.length).toBeGreaterThan(0));
});

describe('which plan a city starts with', () => {
  it.each([
    ['01', 'hanoi'],
    ['31', 'national'],
    ['79', 'national'],
    ['1', 'national'],
  ])('city %s: %s', (code, plan) => expect(shippedPlanOf(code).code).toBe(plan));

  it.each([
    ['teams_in_order', 10_000, 10_000],
    ['mediators_with_materials', 10_000, 10_000],
    ['trainer_density', 100, 100],
    ['skills_trained', 9_000, undefined],
    ['new_mediators_trained', 10_000, undefined],
    ['teams_supported', 1_000, 1_000],
    ['success_rate', 9_000, 8_500],
    ['tasks_done', undefined, undefined],
  ] as const)('%s by the end of 2030: %s in Hà Nội, %s nationally', (code, hanoi, national) => {
    expect(shippedTargetOf(HANOI_PLAN, code)?.values[2030]?.value).toBe(hanoi);
    expect(shippedTargetOf(NATIONAL_PLAN, code)?.values[2030]?.value).toBe(national);
  });
});
