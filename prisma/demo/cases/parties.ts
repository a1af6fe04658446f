import type { PartyKind, PartySide } from '@/lib/domain/mediation-case/case';
import { idAt } from '../chance/ids';
import type { Random } from '../chance/random';
import { inventPerson, inventPhone, type Person } from '../people/person';
import type { Team } from '../places/commune';
import type { Relation } from '../stories/plot';
import type { PartyDraft } from './draft';

/** The two people a quarrel is about. */
export interface Pair {
  readonly first: Person;
  readonly second: Person;
}

const sexOf = (random: Random): 'male' | 'female' => (random.chance(0.5) ? 'male' : 'female');

/** Two people whose ages, sexes and surnames fit how they know each other. */
export function inventPair(random: Random, relation: Relation, year: number): Pair {
  const birthYear = year - random.between(28, 72);
  switch (relation) {
    case 'spouses': {
      const own = Math.max(birthYear, year - 55);
      const wife = inventPerson(random, year, { sex: 'female', birthYear: own });
      return {
        first: wife,
        second: inventPerson(random, year, { sex: 'male', birthYear: own - random.between(-2, 5) }),
      };
    }
    case 'parent_child': {
      const parent = inventPerson(random, year, {
        sex: sexOf(random),
        birthYear: year - random.between(52, 80),
      });
      const child = {
        sex: sexOf(random),
        birthYear: parent.birthYear + random.between(22, 32),
        surname: parent.surname,
      };
      return { first: parent, second: inventPerson(random, year, child) };
    }
    case 'siblings': {
      const elder = inventPerson(random, year, { sex: sexOf(random), birthYear });
      const other = {
        sex: sexOf(random),
        birthYear: birthYear + random.between(1, 10),
        surname: elder.surname,
      };
      return { first: elder, second: inventPerson(random, year, other) };
    }
    case 'neighbours':
    case 'acquaintances':
      return {
        first: inventPerson(random, year, { sex: sexOf(random), birthYear }),
        second: inventPerson(random, year, { sex: sexOf(random), birthYear: year - random.between(28, 72) }),
      };
  }
}

const partyKind = (random: Random, relation: Relation): PartyKind => {
  if (relation === 'neighbours') return random.chance(0.35) ? 'family' : 'person';
  return 'person';
};

const partyName = (kind: PartyKind, person: Person): string =>
  kind === 'family' ? `Gia đình ${person.called.split(' ')[0]} ${person.name}` : person.name;

const addressIn = (random: Random, team: Team): string => {
  const place = random.pick(team.neighbourhoods).name;
  return place.startsWith('Tổ') ? `Số ${random.between(2, 180)}, ${place.toLowerCase()}` : place;
};

interface Place {
  readonly side: PartySide;
  readonly ordinal: number;
}

const partyOf = (
  random: Random,
  at: number,
  team: Team,
  person: Person,
  kind: PartyKind,
  { side, ordinal }: Place,
): PartyDraft => ({
  id: idAt(random, at),
  side,
  ordinal,
  kind,
  name: partyName(kind, person),
  birthYear: random.chance(0.85) ? person.birthYear : null,
  address: addressIn(random, team),
  phone: random.chance(0.4) ? inventPhone(random) : null,
  headcount: kind === 'family' ? random.between(2, 6) : null,
});

/** How many more people a case touches: none in four of five. */
const relatedCount = (random: Random): number => {
  const mark = random.unit();
  if (mark < 0.8) return 0;
  return mark < 0.98 ? random.between(1, 3) : random.between(4, 6);
};

/** The parties of a case: the two of the quarrel, then those whose rights and duties it touches. */
export function inventParties(
  random: Random,
  at: number,
  team: Team,
  relation: Relation,
  pair: Pair,
  year: number,
): PartyDraft[] {
  const first = partyOf(random, at, team, pair.first, partyKind(random, relation), {
    side: 'first',
    ordinal: 1,
  });
  const second = partyOf(random, at, team, pair.second, partyKind(random, relation), {
    side: 'second',
    ordinal: 1,
  });
  const sharesHome = relation === 'spouses' || relation === 'parent_child';
  const related = Array.from({ length: relatedCount(random) }, (_, index) => {
    const surname = random.pick([pair.first.surname, pair.second.surname]);
    const person = inventPerson(random, year, {
      sex: sexOf(random),
      birthYear: year - random.between(20, 75),
      surname,
    });
    return partyOf(random, at, team, person, 'person', { side: 'related', ordinal: index + 1 });
  });
  return [first, sharesHome ? { ...second, address: first.address } : second, ...related];
}
