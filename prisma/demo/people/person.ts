import type { Random } from '../chance/random';
import { GIVEN_NAMES, KINH_SURNAMES, MIDDLE_NAMES, SURNAMES_BY_PEOPLE } from './names';

export type Sex = 'male' | 'female';

/** An invented person. */
export interface Person {
  readonly name: string;
  readonly surname: string;
  readonly sex: Sex;
  readonly birthYear: number;
  /** «ông Hùng», «chị Lan»: as neighbours say it. */
  readonly called: string;
}

/** What is settled about a person before chance decides the rest. */
export interface PersonTraits {
  readonly sex: Sex;
  readonly birthYear: number;
  readonly surname?: string;
  readonly people?: string;
}

/** From this age on neighbours say ông or bà instead of anh or chị. */
const ELDER_FROM_AGE = 45;

const titleOf = (sex: Sex, age: number): string => {
  if (sex === 'male') return age >= ELDER_FROM_AGE ? 'ông' : 'anh';
  return age >= ELDER_FROM_AGE ? 'bà' : 'chị';
};

/**
 * Names a person.
 * @param year in which they are spoken of; decides how they are addressed
 */
export function inventPerson(random: Random, year: number, traits: PersonTraits): Person {
  const surnames = SURNAMES_BY_PEOPLE[traits.people ?? 'Kinh'] ?? KINH_SURNAMES;
  const surname = traits.surname ?? surnames.draw(random);
  const given = GIVEN_NAMES[traits.sex].draw(random);
  return {
    name: `${surname} ${MIDDLE_NAMES[traits.sex].draw(random)} ${given}`,
    surname,
    sex: traits.sex,
    birthYear: traits.birthYear,
    called: `${titleOf(traits.sex, year - traits.birthYear)} ${given}`,
  };
}

/** A number that looks like one and rings nowhere: its middle is always 000. */
export const inventPhone = (random: Random): string =>
  `09${random.between(10, 99)}000${random.between(100, 999)}`;
