import { yearOf } from '@/lib/domain/calendar';
import { readDay } from '@/lib/domain/import/read/day';
import { factLine } from '@/lib/domain/import/text';
import type { IsoDate } from '@/lib/domain/iso-date';

/** Of age (BLDS 2015, Điều 20): only adults have the full capacity that a mediator needs (Luật, Điều 7). */
const YOUNGEST = 18;
const OLDEST = 110;

export type BirthRead = {
  readonly birthYear: number | null;
  readonly birthDate: IsoDate | null;
  readonly problem: null | 'missing' | 'invalid' | 'short' | 'no_such_day';
};

const nothing = (problem: BirthRead['problem']): BirthRead => ({ birthYear: null, birthDate: null, problem });

/** Reads a year or day of birth. A year without a day leaves the day unknown; it is never made up. */
export function readBirth(typed: string, today: IsoDate): BirthRead {
  const text = factLine(typed);
  if (text === '') return nothing('missing');
  const latest = yearOf(today) - YOUNGEST;
  const within = (year: number): boolean => year <= latest && year >= latest - (OLDEST - YOUNGEST);

  const fromShort = (year: number): BirthRead =>
    within(year) ? { birthYear: year, birthDate: null, problem: 'short' } : nothing('invalid');

  const age = /^(\d{2,3}) tuổi$/u.exec(text);
  if (age) return fromShort(yearOf(today) - Number(age[1]));
  const short = /^['’]?(\d{2})$/.exec(text);
  if (short) {
    const inCentury = Math.floor(latest / 100) * 100 + Number(short[1]);
    return fromShort(inCentury > latest ? inCentury - 100 : inCentury);
  }
  const read = readDay(text, latest);
  switch (read.kind) {
    case 'day': {
      const year = yearOf(read.date);
      return within(year) ? { birthYear: year, birthDate: read.date, problem: null } : nothing('invalid');
    }
    case 'month':
    case 'year':
      return within(read.year)
        ? { birthYear: read.year, birthDate: null, problem: null }
        : nothing('invalid');
    case 'impossible':
      return read.year !== null && within(read.year)
        ? { birthYear: read.year, birthDate: null, problem: 'no_such_day' }
        : nothing('invalid');
    case 'no_year':
    case 'none':
      return nothing('invalid');
  }
}
