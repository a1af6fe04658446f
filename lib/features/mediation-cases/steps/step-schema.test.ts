import { describe, expect, it } from 'vitest';
import { idList, optionalBirthYear, optionalChoice, optionalHour } from './step-schema';

describe('an hour as people type it', () => {
  it.each([
    ['19:30', '19:30'],
    ['19h30', '19:30'],
    ['19 giờ 30', '19:30'],
    ['19 giờ', '19:00'],
    ['8h', '08:00'],
    ['7.15', '07:15'],
    ['0:05', '00:05'],
    ['', null],
    [null, null],
  ])('%s is %s', (typed, hour) => {
    expect(optionalHour().parse(typed)).toBe(hour);
  });

  it.each(['24:00', '19:60', 'tối', '1930', '19:30:00', '9'.repeat(50)])('«%s» is refused', (typed) => {
    expect(optionalHour().safeParse(typed).success).toBe(false);
  });
});

describe('what may be left open', () => {
  it('an empty choice is none', () => {
    expect(optionalChoice(['first', 'second']).parse('')).toBeNull();
    expect(optionalChoice(['first', 'second']).parse('second')).toBe('second');
    expect(optionalChoice(['first', 'second']).safeParse('third').success).toBe(false);
  });

  it.each([
    ['1970', 1970],
    ['', null],
  ])('a year of birth «%s»', (typed, year) => {
    expect(optionalBirthYear().parse(typed)).toBe(year);
  });

  it.each(['1899', '70', 'năm 1970'])('a year of birth «%s» is refused', (typed) => {
    expect(optionalBirthYear().safeParse(typed).success).toBe(false);
  });
});

it('a list of ids keeps each once, and no more than it may', () => {
  const [first, second] = ['01890000-0000-7000-8000-00000000000a', '01890000-0000-7000-8000-00000000000b'];
  expect(idList(2).parse([first, second])).toEqual([first, second]);
  expect(idList(2).parse([first, first])).toEqual([first]);
  expect(idList(1).safeParse([first, second]).success).toBe(false);
  expect(idList(1).safeParse([{ not: '' }]).success).toBe(false);
});
