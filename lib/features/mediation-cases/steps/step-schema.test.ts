import { describe, expect, it } from 'vitest';
import { optionalBirthYear } from './step-schema';

describe('a year of birth that may be left open', () => {
  it.each([
    ['1970', 1970],
    ['', null],
  ])('«%s»', (typed, year) => {
    expect(optionalBirthYear().parse(typed)).toBe(year);
  });

  it.each(['1899', '70', 'năm 1970'])('«%s» is refused', (typed) => {
    expect(optionalBirthYear().safeParse(typed).success).toBe(false);
  });
});
