import type { Day } from '../chance/days';
import { dayOf, millisecondsOf, minuteAt } from '../chance/days';
import { idAt } from '../chance/ids';
import { Lottery } from '../chance/lottery';
import type { Random } from '../chance/random';
import type { Member } from '../places/commune';
import { inventPerson, type Sex } from './person';

/** Assumed shares of the mediators: sex, age, qualification, size of a team, turn-over. */
const SIZES = new Lottery([
  [4, 2],
  [5, 23],
  [6, 33],
  [7, 25],
  [8, 12],
  [9, 5],
]);
const AGES = new Lottery<readonly [number, number]>([
  [[30, 39], 8],
  [[40, 49], 20],
  [[50, 59], 32],
  [[60, 69], 32],
  [[70, 78], 8],
]);
const QUALIFICATIONS = new Lottery<Member['qualification']>([
  ['law', 3],
  ['other', 37],
  ['untrained', 60],
]);
const MALE_SHARE = 0.66;
/** Defects that a commune should find in its yearly review (Luật HGƠCS Đ12). */
const TOO_FEW_MEMBERS = 0.01;
const WITHOUT_LEADER = 0.01;
const WITHOUT_WOMAN = 0.03;
const WITHOUT_MINORITY = 0.08;
const JOINED_LATER = 0.35;
const SOMEBODY_LEFT = 0.06;
const RECOGNISED_ANEW = 0.7;

export interface RollSetting {
  readonly foundedOn: Day;
  readonly today: Day;
  readonly year: number;
  /** The people of a minority area; null elsewhere. */
  readonly people: string | null;
}

interface Seat {
  readonly sex: Sex;
  readonly people: string;
  readonly since: Day;
  readonly until: Day | null;
  readonly isLeader: boolean;
}

/** The new communes recognised teams and mediators anew in the second half of 2025. */
const recognitionDay = (random: Random, since: Day): Day => {
  const anew = dayOf('2025-08-01') + random.between(0, 140);
  return since < anew && random.chance(RECOGNISED_ANEW) ? anew : since;
};

const takeSeat = (random: Random, seat: Seat, setting: RollSetting): Member => {
  const [youngest, oldest] = AGES.draw(random);
  const person = inventPerson(random, setting.year, {
    sex: seat.sex,
    birthYear: setting.year - random.between(youngest, oldest),
    people: seat.people,
  });
  const joinedAt = millisecondsOf(minuteAt(seat.since, 8, random.between(0, 59)));
  return {
    mediatorId: idAt(random, joinedAt),
    membershipId: idAt(random, joinedAt),
    name: person.name,
    sex: person.sex,
    birthYear: person.birthYear,
    people: seat.people,
    qualification: QUALIFICATIONS.draw(random),
    recognisedOn: seat.until === null ? recognitionDay(random, seat.since) : seat.since,
    since: seat.since,
    until: seat.until,
    isLeader: seat.isLeader,
  };
};

/** Sexes of the members: chance, but a woman in all teams save a few (Luật HGƠCS Đ12.1). */
const drawSexes = (random: Random, count: number): readonly Sex[] => {
  const lacksWoman = random.chance(WITHOUT_WOMAN);
  const sexes = Array.from({ length: count }, (): Sex =>
    lacksWoman || random.chance(MALE_SHARE) ? 'male' : 'female',
  );
  if (!lacksWoman && !sexes.includes('female')) sexes[random.between(1, count - 1)] = 'female';
  return sexes;
};

const drawPeoples = (random: Random, count: number, people: string | null): readonly string[] => {
  if (people === null) return Array.from({ length: count }, () => (random.chance(0.01) ? 'Mường' : 'Kinh'));
  const lacksMinority = random.chance(WITHOUT_MINORITY);
  const peoples = Array.from({ length: count }, () =>
    !lacksMinority && random.chance(0.6) ? people : 'Kinh',
  );
  if (!lacksMinority && !peoples.includes(people)) peoples[count - 1] = people;
  return peoples;
};

/** The members of a team, the leader first; those who left stand last, with the day they left. */
export function inventMembers(random: Random, setting: RollSetting): readonly Member[] {
  const { foundedOn, today } = setting;
  const count = random.chance(TOO_FEW_MEMBERS) ? 2 : SIZES.draw(random);
  const sexes = drawSexes(random, count);
  const peoples = drawPeoples(random, count, setting.people);
  const hasLeader = !random.chance(WITHOUT_LEADER);
  const seats = sexes.map((sex, index): Seat => {
    const isFounder = index < 2 || !random.chance(JOINED_LATER);
    return {
      sex,
      people: peoples[index] ?? 'Kinh',
      since: isFounder ? foundedOn : random.between(foundedOn, today - 60),
      until: null,
      isLeader: hasLeader && index === 0,
    };
  });
  const left: Seat[] = random.chance(SOMEBODY_LEFT)
    ? [
        {
          sex: 'male',
          people: 'Kinh',
          since: foundedOn,
          until: today - random.between(30, 700),
          isLeader: false,
        },
      ]
    : [];
  return [...seats, ...left].map((seat) => takeSeat(random, seat, setting));
}
