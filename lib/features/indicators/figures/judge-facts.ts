import { RECORD_KIND_OF, type IndicatorCode } from '@/lib/domain/indicators/codes';
import { countedFigure, countReasons, type CountedFigure } from '@/lib/domain/indicators/count';
import type { Figure } from '@/lib/domain/indicators/figure';
import { JUDGES, type FactsFor, type Judge, type Reading } from '@/lib/domain/indicators/judges/judge-record';
import type { GatheredFacts } from '@/lib/features/indicators/facts/gather';

/** Records of one kind and place, by their facts. */
type Lines<Code extends IndicatorCode> = readonly {
  readonly count: number;
  readonly facts: FactsFor<Code>;
}[];

const countAll = (lines: readonly { readonly count: number }[]): number =>
  lines.reduce((sum, { count }) => sum + count, 0);

/** Each kind of record is judged once, however many records there are of it. */
function judged<Code extends IndicatorCode>(code: Code, lines: Lines<Code>, reading: Reading): CountedFigure {
  const judge: Judge<Code> = JUDGES[code];
  return countedFigure(
    countReasons(lines.map(({ count, facts }) => ({ reason: judge(facts, reading), count }))),
  );
}

const linesOf = <Code extends IndicatorCode>(code: Code, facts: GatheredFacts): Lines<Code> =>
  facts[RECORD_KIND_OF[code]];

/** K2e alone divides one kind of record by another: trainers by teams. */
function density(facts: GatheredFacts, reading: Reading): CountedFigure {
  const trainers = judged('trainer_density', facts.trainer, reading);
  return { ...trainers, denominator: countAll(facts.team) };
}

/** An indicator of a place from the facts of its records. */
export const figureOfFacts = (code: IndicatorCode, facts: GatheredFacts, reading: Reading): CountedFigure =>
  code === 'trainer_density' ? density(facts, reading) : judged(code, linesOf(code, facts), reading);

/** K3 read «trong năm», from the same people. */
export function skillsInYear({ mediator }: GatheredFacts): Figure {
  const serving = mediator.filter(({ facts }) => facts.standing === 'serving');
  return {
    numerator: countAll(serving.filter(({ facts }) => facts.skillsInYear)),
    denominator: countAll(serving),
  };
}
