import { addDays } from '@/lib/domain/calendar';
import type { IsoDate } from '@/lib/domain/iso-date';
import {
  COMPOSITION_CODES,
  FINDING_CODES,
  type CompositionCode,
  type Finding,
} from '@/lib/domain/roll/radar/findings';
import { QUESTIONS } from '@/lib/domain/roll/radar/questions';
import { RADAR_RULES, radarRulesOn, type RadarRule } from '@/lib/domain/roll/radar/rules';
import type { TeamFacts } from '@/lib/domain/roll/radar/team-facts';

/** What is wrong on `day` by the rules of that day, plans left aside. */
function findingsOn(facts: TeamFacts, day: IsoDate, rules: readonly RadarRule[]): readonly Finding[] {
  return radarRulesOn(day, rules).flatMap(({ code, value, breaksConsolidation, legalBasis }) => {
    const found = QUESTIONS[code](facts, day, value);
    return found ? [{ ...found, breaksConsolidation, legalBasis }] : [];
  });
}

const isComposition = (finding: Finding): finding is Finding & { readonly code: CompositionCode } =>
  (COMPOSITION_CODES as readonly string[]).includes(finding.code);

/** What begins to be missing on a day ahead on which somebody is to leave: in order the day before, not any more then. */
function shortfallOn(facts: TeamFacts, on: IsoDate, rules: readonly RadarRule[]): Finding | null {
  const before = findingsOn(facts, addDays(on, -1), rules).map(({ code }) => code);
  const begins = findingsOn(facts, on, rules)
    .filter(isComposition)
    .filter(({ code }) => !before.includes(code));
  const [first] = begins;
  if (!first) return null;
  return {
    code: 'falls_short',
    on,
    leaving: facts.seats.filter(({ validTo }) => validTo === on),
    lacks: begins.map(({ code }) => code),
    breaksConsolidation: false,
    legalBasis: first.legalBasis,
  };
}

/**
 * Everything that is wrong with a team on `day`, and what planned leavings will make wrong later; the most serious
 * first. Empty: in order. Each day is judged by the rules of that day.
 */
export function judgeTeam(
  facts: TeamFacts,
  day: IsoDate,
  rules: readonly RadarRule[] = RADAR_RULES,
): readonly Finding[] {
  const leavings = facts.seats
    .map(({ validTo }) => validTo)
    .filter((on): on is IsoDate => on !== null && on > day);
  const ahead = [...new Set(leavings)].sort().flatMap((on) => shortfallOn(facts, on, rules) ?? []);
  return [...findingsOn(facts, day, rules), ...ahead].sort(
    (one, other) => FINDING_CODES.indexOf(one.code) - FINDING_CODES.indexOf(other.code),
  );
}
