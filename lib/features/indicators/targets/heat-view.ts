import type { HeatCell, HeatStep } from '@/components/table/heat/heat';
import { INDICATOR_UNITS } from '@/lib/domain/indicators/definitions';
import type { Shortfall } from '@/lib/domain/programme/standing';
import { isJudged, type JudgedIndicator } from './judged';

const STEPS: Record<Shortfall, HeatStep> = { none: 0, under_5: 1, from_5_to_15: 2, over_15: 3 };

/** A figure as a cell of the heat table. */
export function heatCell(line: JudgedIndicator): HeatCell {
  const { figure, gap, shortfall, standing } = line;
  return {
    n: figure.numerator,
    N: figure.denominator,
    missing: gap?.short ?? null,
    step: isJudged(line) ? STEPS[shortfall] : 0,
    few: standing === 'too_few',
  };
}

/**
 * The same for one team: of itself alone it either is in order, is supported, or is not. Every team has to be in order;
 * that a team is not supported is no fault of its own, since a city needs one in ten.
 */
export function teamCell(line: JudgedIndicator): HeatCell {
  const cell = { ...heatCell(line), few: false };
  if (INDICATOR_UNITS[line.code] !== 'teams' || cell.N === 0) return heatCell(line);
  if (cell.n === cell.N) return { ...cell, step: 0, missing: 0, word: '✓ đạt' };
  return { ...cell, step: line.code === 'teams_in_order' ? 3 : 0, word: 'chưa' };
}
