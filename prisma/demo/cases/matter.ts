import type { CaseKind } from '@/lib/domain/mediation-case/case';
import { Lottery } from '../chance/lottery';
import type { Random } from '../chance/random';
import type { CommunePlan } from '../places/commune';
import { CIVIL_PLOTS } from '../stories/civil';
import { CONFLICT_PLOTS } from '../stories/conflict';
import { FAMILY_PLOTS } from '../stories/family';
import { OTHER_PLOTS } from '../stories/other';
import type { Plot } from '../stories/plot';

/** Shares of the kinds: inner wards quarrel about noise and passages, villages about land. */
const KIND_SHARES: Readonly<Record<CaseKind, readonly [ward: number, village: number]>> = {
  civil: [38, 49],
  family: [29, 31],
  conflict: [28, 15],
  other: [5, 5],
};

const PLOTS = [...CIVIL_PLOTS, ...FAMILY_PLOTS, ...CONFLICT_PLOTS, ...OTHER_PLOTS];

const lotteryFor = (place: 0 | 1): Lottery<Plot> => {
  const sumOf = (kind: CaseKind): number =>
    PLOTS.filter((plot) => plot.kind === kind).reduce((sum, plot) => sum + plot.weight[place], 0);
  return new Lottery(
    PLOTS.map((plot) => [plot, (KIND_SHARES[plot.kind][place] * plot.weight[place]) / sumOf(plot.kind)]),
  );
};

const IN_WARDS = lotteryFor(0);
const IN_VILLAGES = lotteryFor(1);

/** What a quarrel is about, as it comes about in such a commune. */
export const drawPlot = (random: Random, kind: CommunePlan['kind']): Plot =>
  (kind === 'ward' ? IN_WARDS : IN_VILLAGES).draw(random);
