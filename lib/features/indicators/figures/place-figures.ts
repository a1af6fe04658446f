import type { RecordKind } from '@/lib/domain/indicators/codes';
import { indicatorsAt, type IndicatorLevel } from '@/lib/domain/indicators/definitions';
import type { IndicatorSettings } from '@/lib/domain/indicators/settings';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { GatheredFacts } from '@/lib/features/indicators/facts/gather';
import { figureOfFacts, skillsInYear } from '@/lib/features/indicators/figures/judge-facts';
import type { PlaceFigures } from '@/lib/features/indicators/figures/types';

type Reading = { readonly settings: IndicatorSettings; readonly day: IsoDate };

/** All figures of a place of this level from the facts of its records. */
export function placeFigures(facts: GatheredFacts, level: IndicatorLevel, reading: Reading): PlaceFigures {
  return {
    figures: Object.fromEntries(
      indicatorsAt(level, reading.settings).map((code) => [
        code,
        figureOfFacts(code, facts, { ...reading, level }),
      ]),
    ),
    skillsInYear: skillsInYear(facts),
  };
}

/** What of a place lies in none of the units below it: its own trainers and its own tasks. */
const OWN = ['trainers_trained', 'trainers_with_materials', 'tasks_done'] as const;

/** The figures of a place's own trainers and tasks, for the row that belongs to no unit below. */
export function ownFigures(facts: GatheredFacts, level: IndicatorLevel, reading: Reading): PlaceFigures {
  const { figures, skillsInYear: nobody } = placeFigures(facts, level, reading);
  return {
    figures: Object.fromEntries(OWN.flatMap((code) => (figures[code] ? [[code, figures[code]]] : []))),
    skillsInYear: nobody,
  };
}

/** Facts put apart by unit. */
export type FactsByUnit = { readonly [Kind in RecordKind]: ReadonlyMap<string | null, GatheredFacts[Kind]> };

function byUnit<Line extends { readonly unitId: string | null }>(
  lines: readonly Line[],
): ReadonlyMap<string | null, readonly Line[]> {
  const units = new Map<string | null, Line[]>();
  for (const line of lines) {
    const known = units.get(line.unitId);
    if (known) known.push(line);
    else units.set(line.unitId, [line]);
  }
  return units;
}

/** Puts the facts of a place apart by the units below it. */
export const putApart = (facts: GatheredFacts): FactsByUnit => ({
  team: byUnit(facts.team),
  trainer: byUnit(facts.trainer),
  mediator: byUnit(facts.mediator),
  newcomer: byUnit(facts.newcomer),
  case: byUnit(facts.case),
  task: byUnit(facts.task),
});

/** The facts of one unit; nothing of a kind of which it has no record. */
export const factsOf = (facts: FactsByUnit, id: string | null): GatheredFacts => ({
  team: facts.team.get(id) ?? [],
  trainer: facts.trainer.get(id) ?? [],
  mediator: facts.mediator.get(id) ?? [],
  newcomer: facts.newcomer.get(id) ?? [],
  case: facts.case.get(id) ?? [],
  task: facts.task.get(id) ?? [],
});
