import { editDistance } from '@/lib/domain/import/people/edit-distance';
import type { RollIndex, TypedPerson } from '@/lib/domain/import/people/match-person';
import { agreesWith, teamWording } from '@/lib/domain/import/people/team-wording';
import type { RollPerson } from '@/lib/domain/import/records';
import { foldVietnamese } from '@/lib/schema/fold';

const FARTHEST = 2;
const MOST_OFFERED = 5;
/** In the roll of a whole city only names that agree at one end are measured letter by letter. */
const MANY_NAMES = 3_000;

/**
 * Who may be meant by a name that nobody bears: a letter or two away, or a middle word left out or added. Those of the
 * typed team and year of birth come first.
 */
export function nearestPeople(typed: TypedPerson, roll: RollIndex): readonly RollPerson[] {
  const name = foldVietnamese(typed.name);
  if (name === '') return [];
  const readings = teamWording(typed.team, roll.plainGroup);
  const near = new Map<string, number>();
  const measuresAll = roll.byName.size <= MANY_NAMES;
  for (const known of roll.byName.keys()) {
    if (!measuresAll && !agreesAtOneEnd(name, known)) continue;
    const distance = sameEnds(name, known) ? 1 : editDistance(name, known, FARTHEST);
    if (distance <= FARTHEST) near.set(known, distance);
  }
  const supports = (person: RollPerson): number =>
    (readings.some((reading) => agreesWith(reading, person)) ? 1 : 0) +
    (typed.birthYear !== null && typed.birthYear === person.birthYear ? 1 : 0) +
    (typed.phone !== null && typed.phone === person.phone ? 2 : 0);
  return [...near]
    .flatMap(([known, distance]) => (roll.byName.get(known) ?? []).map((person) => ({ person, distance })))
    .map((found) => ({ ...found, supports: supports(found.person) }))
    .sort((one, other) => other.supports - one.supports || one.distance - other.distance)
    .slice(0, MOST_OFFERED)
    .map(({ person }) => person);
}

/** The given name is the same, or all that stands before it. */
function agreesAtOneEnd(one: string, other: string): boolean {
  const end = one.lastIndexOf(' ');
  return other.endsWith(one.slice(end)) || (end > 0 && other.startsWith(one.slice(0, end)));
}

/** «Nguyễn Hùng» for «Nguyễn Văn Hùng»: family and given name agree, and the middle of one is missing. */
function sameEnds(one: string, other: string): boolean {
  const [first, second] = [one.split(' '), other.split(' ')];
  if (first[0] !== second[0] || first.at(-1) !== second.at(-1)) return false;
  return first.length === 2 ? second.length === 3 : first.length === 3 && second.length === 2;
}
