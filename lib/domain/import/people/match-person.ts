import { agreesWith, teamWording } from '@/lib/domain/import/people/team-wording';
import { nearestPeople } from '@/lib/domain/import/people/nearest-people';
import { properName } from '@/lib/domain/import/read/person-name';
import type { PlainGroup } from '@/lib/domain/import/read/team-name';
import type { RollPerson } from '@/lib/domain/import/records';
import { foldVietnamese } from '@/lib/schema/fold';

/** A person as somebody typed them: a name, and whatever else the paper says. */
export type TypedPerson = {
  readonly name: string;
  readonly birthYear: number | null;
  readonly team: string;
  readonly phone: string | null;
};

/** A roll made ready for looking people up by name. */
export type RollIndex = {
  readonly people: readonly RollPerson[];
  readonly byName: ReadonlyMap<string, readonly RollPerson[]>;
  readonly plainGroup: PlainGroup;
};

export type PersonMatch =
  | { readonly kind: 'matched'; readonly person: RollPerson; readonly spelledDifferently: boolean }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly RollPerson[] }
  /** `candidates`: whose names are nearest, the likeliest first; perhaps nobody. */
  | { readonly kind: 'unknown'; readonly candidates: readonly RollPerson[] };

/** Made once for a file, asked once a row. */
export function indexRoll(people: readonly RollPerson[], plainGroup: PlainGroup): RollIndex {
  const byName = new Map<string, RollPerson[]>();
  for (const person of people) {
    const key = foldVietnamese(person.fullName);
    const known = byName.get(key);
    if (known) known.push(person);
    else byName.set(key, [person]);
  }
  return { people, byName, plainGroup };
}

/**
 * Finds the person whom a paper means. The name alone is enough only when one mediator bears it and nothing else
 * contradicts; namesakes are told apart by telephone, year of birth and team; what is left open is left to the user.
 */
export function matchPerson(typed: TypedPerson, roll: RollIndex): PersonMatch {
  const namesakes = roll.byName.get(foldVietnamese(typed.name)) ?? [];
  const nearest = (): readonly RollPerson[] => nearestPeople(typed, roll);
  if (namesakes.length === 0) return { kind: 'unknown', candidates: nearest() };

  const left = toldApart(typed, sameMarks(typed.name, namesakes), roll.plainGroup);
  const [person] = left;
  if (left.length > 1 || person === undefined) return { kind: 'ambiguous', candidates: left };
  if (isSomebodyElse(typed, person, roll.plainGroup)) return { kind: 'unknown', candidates: [person] };
  return { kind: 'matched', person, spelledDifferently: typed.name !== person.fullName };
}

/** «Hùng» typed with its marks is not «Hưng»; typed without any it may be both. */
function sameMarks(name: string, namesakes: readonly RollPerson[]): readonly RollPerson[] {
  const exact = properName(name).toLowerCase();
  const same = namesakes.filter((person) => person.fullName.toLowerCase() === exact);
  return same.length > 0 ? same : namesakes;
}

function toldApart(
  typed: TypedPerson,
  people: readonly RollPerson[],
  plainGroup: PlainGroup,
): readonly RollPerson[] {
  const tests: readonly ((person: RollPerson) => boolean)[] = [
    (person) => typed.phone !== null && person.phone === typed.phone,
    (person) => typed.birthYear !== null && person.birthYear === typed.birthYear,
    ...teamWording(typed.team, plainGroup).map(
      (reading) => (person: RollPerson) => agreesWith(reading, person),
    ),
  ];
  let left = people;
  for (const test of tests) {
    const passing = left.filter(test);
    if (passing.length > 0) left = passing;
    if (left.length === 1) break;
  }
  return left;
}

/** Another year of birth, and no team that agrees: a namesake who is not on the roll. */
function isSomebodyElse(typed: TypedPerson, person: RollPerson, plainGroup: PlainGroup): boolean {
  const otherYear =
    typed.birthYear !== null && person.birthYear !== null && typed.birthYear !== person.birthYear;
  const sameTeam = teamWording(typed.team, plainGroup).some((reading) => agreesWith(reading, person));
  return otherYear && !sameTeam && (typed.phone === null || typed.phone !== person.phone);
}
