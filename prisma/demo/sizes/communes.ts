import type { OfficialCommune } from '@/prisma/units/read-units';
import { allocate } from '../chance/lottery';
import type { Random } from '../chance/random';
import type { CommunePlan } from '../places/commune';

/** What a whole city is to have. */
export interface CityTotals {
  readonly teams: number;
  readonly cases: number;
  readonly successRate: number;
}

/** The communes of the demo accounts are lively, so that a visitor finds something of everything. */
const LIVELY: ReadonlySet<string> = new Set(['00199', '10792']);
const LIVELINESS = 3;

/** Mountain communes of the two cities where many people of a minority live. */
const MINORITY_AREAS: Readonly<Record<string, readonly [share: number, ...peoples: string[]]>> = {
  'Ba Vì': [0.5, 'Dao', 'Mường'],
  'Suối Hai': [0.2, 'Mường'],
  'Yên Bài': [0.4, 'Mường'],
  'Yên Xuân': [0.5, 'Mường'],
  'Phú Cát': [0.15, 'Mường'],
  'Hương Sơn': [0.1, 'Mường'],
  'Lê Đại Hành': [0.1, 'Sán Dìu', 'Tày'],
  'Nguyễn Trãi': [0.3, 'Sán Dìu', 'Tày'],
  'Trần Nhân Tông': [0.1, 'Sán Dìu'],
};

/** Fewest and most teams of a commune, before they are scaled to the city's total. */
const FEWEST = 12;
const MOST = 90;
const MEDIAN = 38;

const teamWeight = (random: Random, kind: OfficialCommune['kind']): number =>
  kind === 'special_zone' ? FEWEST / 2 : Math.min(MOST, Math.max(FEWEST, random.logNormal(MEDIAN, 0.42)));

const clampRate = (rate: number): number => Math.min(0.985, Math.max(0.62, rate));

/** Spreads a city's totals over its communes, unevenly as in life. */
export function planCommunes(
  random: Random,
  communes: readonly OfficialCommune[],
  totals: CityTotals,
): readonly CommunePlan[] {
  const teams = allocate(
    totals.teams,
    communes.map(({ kind }) => teamWeight(random, kind)),
  );
  const cases = allocate(
    totals.cases,
    communes.map(
      ({ code }, index) =>
        (teams[index] ?? 0) * random.logNormal(1, 0.5) * (LIVELY.has(code) ? LIVELINESS : 1),
    ),
  );
  return communes.map((commune, index) => {
    const [minorityShare, ...peoples] = MINORITY_AREAS[commune.name] ?? [0];
    return {
      ...commune,
      teams: teams[index] ?? 0,
      cases: cases[index] ?? 0,
      successRate: clampRate(totals.successRate + random.normal() * 0.05),
      minorityShare,
      peoples,
    };
  });
}
