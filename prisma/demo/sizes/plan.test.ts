import { describe, expect, it } from 'vitest';
import { dayOf } from '../chance/days';
import { planDemo, shareCases } from './plan';

const LAST_DAY = dayOf('2026-11-21');

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);

describe('the nation', () => {
  const { cities, cases } = planDemo('nation', LAST_DAY, 1);
  const communes = cities.flatMap((city) => city.communes);

  it('has the magnitudes of the country', () => {
    expect(cities).toHaveLength(34);
    expect(communes).toHaveLength(3321);
    expect(sum(communes.map(({ teams }) => teams))).toBe(87_000);
    expect(cases).toBe(750_000);
  });

  it('gives the largest city an eighth and the busiest commune twenty medians', () => {
    const largest = cities.find(({ code }) => code === '79');
    expect(sum(largest?.communes.map((commune) => commune.cases) ?? [])).toBe(90_000);
    const sorted = communes.map((commune) => commune.cases).sort((a, b) => a - b);
    const ratio = (sorted.at(-1) ?? 0) / (sorted[1660] ?? 1);
    expect(ratio).toBeGreaterThan(19);
    expect(ratio).toBeLessThan(21);
  });

  it('gives no code twice, and invented communes none that is official', () => {
    expect(new Set(communes.map(({ code }) => code)).size).toBe(3321);
    const invented = cities
      .filter(({ code }) => code !== '01' && code !== '31')
      .flatMap((city) => city.communes);
    expect(invented.every(({ code }) => /^9\d{4}$/.test(code))).toBe(true);
  });
});

describe('the cities', () => {
  it('have as many teams as they report, and cases by the year', () => {
    const { cities, calendar } = planDemo('city', LAST_DAY, 1);
    const [hanoi, haiphong] = cities.map(({ communes }) => ({
      teams: sum(communes.map((commune) => commune.teams)),
      perYear: sum(communes.map((commune) => commune.cases)) / calendar.years,
    }));
    expect(hanoi?.teams).toBe(5111);
    expect(haiphong?.teams).toBe(3000);
    expect(hanoi?.perYear).toBeCloseTo(3900, -1);
    expect(haiphong?.perYear).toBeCloseTo(2500, -1);
  });

  it.each([
    [1 / 100, 376],
    [1, 37_600],
    [10, 376_000],
  ])('age by the factor %f', (factor, expected) => {
    const { cases } = planDemo('city', LAST_DAY, factor);
    expect(cases / expected).toBeCloseTo(1, 1);
  });

  it('share the cases of a commune out among its teams to the last one', () => {
    const commune = planDemo('city', LAST_DAY, 1).cities[0]?.communes[0];
    if (!commune) throw new Error('no commune was planned');
    const shares = shareCases(commune);
    expect(shares).toHaveLength(commune.teams);
    expect(sum(shares)).toBe(commune.cases);
  });
});

it.each([
  ['small', 7],
  ['empty', 0],
  ['none', 0],
] as const)('the size %s has people in %i communes', (size, filled) => {
  const communes = planDemo(size, LAST_DAY, 1).cities.flatMap((city) => city.communes);
  expect(communes.filter(({ teams }) => teams > 0)).toHaveLength(filled);
});
