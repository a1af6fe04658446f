import {
  readCommunes,
  readProvinces,
  type OfficialCommune,
  type OfficialProvince,
} from '@/prisma/units/read-units';
import { ReceiptCalendar } from '../cases/receipt-calendar';
import { dayOf, type Day } from '../chance/days';
import { allocate } from '../chance/lottery';
import { Random } from '../chance/random';
import type { CityPlan, CommunePlan } from '../places/commune';
import { planCommunes, type CityTotals } from './communes';
import { planNation } from './nation';

/** How much demo data: see the settings `DEMO` and `npm run demo`. */
export type DemoSize = 'small' | 'city' | 'nation' | 'empty' | 'none';

/** What is going to be made, before anything is. */
export interface DemoPlan {
  readonly cities: readonly CityPlan[];
  readonly calendar: ReceiptCalendar;
  readonly cases: number;
  /** Classes that each commune held before the plan began: what lists of attendance grow by. */
  readonly olderClasses: number;
}

interface OfficialCity {
  readonly province: OfficialProvince;
  readonly communes: readonly OfficialCommune[];
}

/** Assumed magnitudes: Hà Nội's own figures for 2022–2025; none are published for the merged Hải Phòng. */
const TOTALS: Readonly<Record<string, { teams: number; casesPerYear: number; successRate: number }>> = {
  '01': { teams: 5111, casesPerYear: 3900, successRate: 0.862 },
  '31': { teams: 3000, casesPerYear: 2500, successRate: 0.856 },
};

const FIRST_DAY: Readonly<Record<DemoSize, string>> = {
  none: '2021-01-01',
  empty: '2021-01-01',
  small: '2021-01-01',
  city: '2021-01-01',
  nation: '2019-01-01',
};

/** In the years of the demo's history; of the nation, so many that two million attendances come together. */
const olderClassesOf = (size: DemoSize): number => (size === 'nation' ? 5 : 3);

/** Communes that have people in the small size: the demo accounts' own, and some like them. */
const FILLED_IN_SMALL = new Set(['00199', '00235', '00376', '09700', '10792', '11311', '11755']);

export const officialCities = (): readonly OfficialCity[] => {
  const communes = readCommunes();
  return readProvinces().flatMap((province) => {
    const own = communes.get(province.code);
    return own ? [{ province, communes: own }] : [];
  });
};

const emptied = (commune: CommunePlan): CommunePlan => ({ ...commune, teams: 0, cases: 0 });

const keepOnly = (plan: CityPlan, filled: ReadonlySet<string>): CityPlan => ({
  ...plan,
  communes: plan.communes.map((commune) => (filled.has(commune.code) ? commune : emptied(commune))),
});

const planCity = ({ province, communes }: OfficialCity, years: number, factor: number): CityPlan => {
  const totals = TOTALS[province.code] ?? { teams: 0, casesPerYear: 0, successRate: 0 };
  const planned: CityTotals = {
    teams: totals.teams,
    cases: Math.round(totals.casesPerYear * years * factor),
    successRate: totals.successRate,
  };
  return { ...province, communes: planCommunes(new Random(`plan/${province.code}`), communes, planned) };
};

const planCities = (size: DemoSize, years: number, factor: number): readonly CityPlan[] => {
  if (size === 'none') return [];
  const cities = officialCities().map((city) => planCity(city, years, factor));
  switch (size) {
    case 'empty':
      return cities.map((plan) => keepOnly(plan, new Set()));
    case 'small':
      return cities.map((plan) => keepOnly(plan, FILLED_IN_SMALL));
    case 'city':
      return cities;
    case 'nation':
      return planNation(cities);
  }
};

/**
 * Decides how many teams and cases each commune gets.
 * @param lastDay yesterday: nothing in the demo happens later
 * @param historyFactor multiplies the number of cases and of old classes, for measuring how pages age
 */
export function planDemo(size: DemoSize, lastDay: Day, historyFactor: number): DemoPlan {
  const calendar = new ReceiptCalendar(dayOf(FIRST_DAY[size]), lastDay);
  const cities = planCities(size, calendar.years, historyFactor);
  const cases = cities.flatMap(({ communes }) => communes).reduce((sum, commune) => sum + commune.cases, 0);
  return { cities, calendar, cases, olderClasses: Math.round(olderClassesOf(size) * historyFactor) };
}

/** How many cases each team of a commune gets: most few or none, some many. */
export const shareCases = (commune: CommunePlan): readonly number[] => {
  const random = new Random(`shares/${commune.code}`);
  return allocate(
    commune.cases,
    Array.from({ length: commune.teams }, () => random.gamma(0.8)),
  );
};
