import { foldVietnamese } from '@/lib/schema/fold';
import { dayOf, isoOf, yearOf, type Day } from '../chance/days';
import { Random } from '../chance/random';
import type { RowSink } from '../loading/tables';
import { inventPerson, inventPhone } from '../people/person';
import { idOn } from './rows';

/** Of whom a trainer is: the city when there is no commune. */
interface Place {
  readonly cityId: string;
  readonly communeId: string | null;
}

export interface Trainer {
  readonly id: string;
  readonly communeId: string | null;
  readonly name: string;
  readonly office: string;
}

const IN_OFFICE_SINCE = dayOf('2025-09-01');
const CITY_OFFICES = ['Sở Tư pháp', 'Đoàn Luật sư', 'Hội Luật gia', 'Trường Chính trị'] as const;

/** Somebody who teaches mediators, appointed after the two-tier units came into being. */
export function writeTrainer(
  rows: RowSink,
  random: Random,
  { cityId, communeId }: Place,
  today: Day,
): Trainer {
  const { name } = inventPerson(random, yearOf(today), {
    sex: random.chance(0.55) ? 'male' : 'female',
    birthYear: yearOf(today) - random.between(30, 60),
  });
  const id = idOn(random, IN_OFFICE_SINCE);
  const office = communeId === null ? random.pick(CITY_OFFICES) : 'Văn phòng HĐND và UBND';
  rows.write('trainer', {
    city_id: cityId,
    id,
    commune_id: communeId,
    full_name: name,
    search_name: foldVietnamese(name),
    office,
    phone: inventPhone(random),
    decision: `${random.between(100, 900)}/QĐ-${communeId === null ? 'STP' : 'UBND'}`,
    valid_from: isoOf(IN_OFFICE_SINCE),
  });
  return { id, communeId, name, office };
}
