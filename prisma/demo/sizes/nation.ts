import { readProvinces, type OfficialProvince } from '@/prisma/units/read-units';
import { allocate } from '../chance/lottery';
import { Random } from '../chance/random';
import type { CityPlan } from '../places/commune';
import { inventCommunes } from '../places/invented-communes';
import { planCommunes, type CityTotals } from './communes';
import { PROVINCE_SHAPES, type ProvinceShape } from './provinces';

const NATION = { teams: 87_000, cases: 750_000 };
/** The largest city holds this share of everything. */
const LARGEST_CITY = { code: '79', share: 0.12 };
/** The busiest commune of the nation, against the median one. */
const BUSIEST_COMMUNE = 20;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);

const casesOf = (city: CityPlan): number => sum(city.communes.map(({ cases }) => cases));

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

interface Share {
  readonly shape: ProvinceShape;
  readonly province: OfficialProvince;
  readonly totals: CityTotals;
}

/** What is left of the nation's totals goes to the other provinces by the number of their communes. */
const shareOut = (known: readonly CityPlan[]): readonly Share[] => {
  const random = new Random('nation');
  const provinces = new Map(readProvinces().map((province) => [province.code, province]));
  const others = PROVINCE_SHAPES.filter(({ code }) => code !== LARGEST_CITY.code);
  const knownTeams = sum(known.flatMap(({ communes }) => communes.map(({ teams }) => teams)));
  const largestTeams = Math.round(NATION.teams * LARGEST_CITY.share);
  const largestCases = Math.round(NATION.cases * LARGEST_CITY.share);
  const teams = allocate(
    NATION.teams - knownTeams - largestTeams,
    others.map(({ communes }) => communes),
  );
  const cases = allocate(
    NATION.cases - sum(known.map(casesOf)) - largestCases,
    others.map(({ communes }) => communes * random.logNormal(1, 0.25)),
  );
  return PROVINCE_SHAPES.flatMap((shape) => {
    const province = provinces.get(shape.code);
    const index = others.indexOf(shape);
    const totals = {
      teams: teams[index] ?? largestTeams,
      cases: cases[index] ?? largestCases,
      successRate: 0.85 + random.normal() * 0.03,
    };
    return province ? [{ shape, province, totals }] : [];
  });
};

const planProvince = ({ shape, province, totals }: Share, offset: number): CityPlan => {
  const random = new Random(`plan/${shape.code}`);
  const communes = planCommunes(
    random,
    inventCommunes(random, shape.communes, offset, province.kind === 'city'),
    totals,
  );
  return {
    ...province,
    communes: communes.map((commune) => ({
      ...commune,
      minorityShare: shape.minorityShare,
      peoples: shape.peoples,
    })),
  };
};

/** Brings the busiest commune of the largest city to its target; the city's other communes give or take the rest. */
const crowd = (city: CityPlan, target: number): CityPlan => {
  const busiest = city.communes.reduce((most, commune) => (commune.cases > most.cases ? commune : most));
  const rest = allocate(
    casesOf(city) - target,
    city.communes.map((commune) => (commune === busiest ? 0 : commune.cases)),
  );
  const communes = city.communes.map((commune, index) => ({
    ...commune,
    cases: commune === busiest ? target : (rest[index] ?? 0),
  }));
  return { ...city, communes };
};

const settle = (plans: readonly CityPlan[]): readonly CityPlan[] => {
  const middle = median(plans.flatMap(({ communes }) => communes.map(({ cases }) => cases)));
  return plans.map((plan) =>
    plan.code === LARGEST_CITY.code ? crowd(plan, BUSIEST_COMMUNE * middle) : plan,
  );
};

/** All 34 provinces, skewed as in life: one city with an eighth of all cases, one commune with twenty medians. */
export function planNation(known: readonly CityPlan[]): readonly CityPlan[] {
  let offset = 0;
  const others = shareOut(known).map((share) => {
    const plan = planProvince(share, offset);
    offset += plan.communes.length;
    return plan;
  });
  // Twice, for what the busiest commune takes from its neighbours moves the median.
  return [...settle(settle([...known, ...others]))].sort((first, second) =>
    first.code.localeCompare(second.code),
  );
}
