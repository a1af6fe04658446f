import { describe, expect, it } from 'vitest';
import { decideCityTargets, decideCommuneTargets } from '@/lib/domain/programme/decide-targets';
import { stepsTo2030 } from '@/lib/domain/programme/shipped/shipped-plan';
import { targetOf, targetsOf, type OwnValues } from '@/lib/domain/programme/targets';

const shipped = stepsTo2030([5_000, 7_200, 7_800, 8_200, 8_600, 9_000]);
const layers = (city: OwnValues, commune: OwnValues = {}) => ({ shipped, city, commune });

describe('the target of a year', () => {
  it.each([
    ['shipped step', {}, {}, { value: 7_200, origin: 'shipped', proposed: true }],
    ['the city’s own', { 2026: 7_000 }, {}, { value: 7_000, origin: 'city', proposed: false }],
    ['a commune’s stricter one', {}, { 2026: 8_000 }, { value: 8_000, origin: 'commune', proposed: false }],
    [
      'a commune’s equal one',
      { 2026: 8_000 },
      { 2026: 8_000 },
      { value: 8_000, origin: 'commune', proposed: false },
    ],
    [
      'the city overtook the commune',
      { 2026: 8_500 },
      { 2026: 8_000 },
      { value: 8_500, origin: 'city', proposed: false },
    ],
  ] as const)('%s', (_, city, commune, expected) =>
    expect(targetOf(2026, layers(city, commune))).toEqual({ year: 2026, ...expected }),
  );

  it('the end of 2030 is the plan’s own word', () =>
    expect(targetOf(2030, layers({}))).toEqual({
      year: 2030,
      value: 9_000,
      origin: 'shipped',
      proposed: false,
    }));

  it('is missing where nobody set one, and a commune may still set its own', () => {
    expect(targetsOf({ shipped: {}, city: {}, commune: {} })).toEqual([]);
    expect(targetOf(2027, { shipped: {}, city: {}, commune: { 2027: 5_000 } })?.value).toBe(5_000);
  });
});

const wanted = (values: Record<number, number>) =>
  new Map(Object.entries(values).map(([year, value]) => [Number(year), value]));

describe('what a city may set', () => {
  it.each([
    ['140 %', { 2026: 14_000 }, { code: 'above_hundred', year: 2026 }],
    ['a hair above 100 %', { 2030: 10_001 }, { code: 'above_hundred', year: 2030 }],
    ['below nothing', { 2026: -1 }, { code: 'below_zero', year: 2026 }],
    ['a year before the plan', { 2024: 5_000 }, { code: 'outside_plan', year: 2024 }],
    ['a year after the plan', { 2031: 9_500 }, { code: 'outside_plan', year: 2031 }],
    ['a path that goes down', { 2026: 8_000, 2027: 7_900 }, { code: 'goes_down', year: 2027 }],
    ['above the shipped step that follows', { 2026: 8_000 }, { code: 'goes_down', year: 2027 }],
    ['below the shipped step before', { 2027: 7_199 }, { code: 'goes_down', year: 2027 }],
  ])('refuses %s', (_, values, error) =>
    expect(decideCityTargets(wanted(values), shipped)).toEqual({ ok: false, error }),
  );

  it.each([
    ['nothing of its own', {}],
    ['the same value twice', { 2026: 7_800 }],
    ['all years', { 2025: 0, 2026: 9_000, 2027: 9_000, 2028: 9_500, 2029: 9_999, 2030: 10_000 }],
  ])('takes %s', (_, values) =>
    expect(decideCityTargets(wanted(values), shipped)).toEqual({ ok: true, value: values }),
  );

  it('may fill what the text left empty', () =>
    expect(decideCityTargets(wanted({ 2028: 8_000 }), {})).toEqual({ ok: true, value: { 2028: 8_000 } }));
});

describe('what a commune may set', () => {
  const above = { shipped, city: { 2026: 7_500 } };

  it.each([
    ['less than the city', { 2026: 7_499 }, { code: 'laxer_than_city', year: 2026 }],
    ['less than the shipped step', { 2030: 8_999 }, { code: 'laxer_than_city', year: 2030 }],
    ['140 %', { 2026: 14_000 }, { code: 'above_hundred', year: 2026 }],
    ['more in one year than the city in the next', { 2026: 9_000 }, { code: 'goes_down', year: 2027 }],
    ['a year outside the plan', { 2033: 9_900 }, { code: 'outside_plan', year: 2033 }],
  ])('refuses %s', (_, values, error) =>
    expect(decideCommuneTargets(wanted(values), above)).toEqual({ ok: false, error }),
  );

  it('takes the city’s own value and any stricter one', () =>
    expect(decideCommuneTargets(wanted({ 2026: 7_500, 2027: 8_200, 2030: 10_000 }), above).ok).toBe(true));
});
