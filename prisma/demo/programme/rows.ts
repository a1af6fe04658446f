import { millisecondsOf, minuteAt, type Day } from '../chance/days';
import { idAt } from '../chance/ids';
import type { Random } from '../chance/random';

/** An id of something that was written down in the morning of a day. */
export const idOn = (random: Random, day: Day): string => idAt(random, millisecondsOf(minuteAt(day, 8, 0)));

/** A telephone number of an office that rings nowhere. */
export const officePhone = (random: Random): string => `024 0000 ${random.between(1000, 9999)}`;
