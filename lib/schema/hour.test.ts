import { describe, expect, it } from 'vitest';
import { hour, optionalHour } from '@/lib/schema/hour';

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

describe('an hour that must be written', () => {
  it('is read in the same way, and asked for when it is missing', () => {
    expect(hour().parse('8 giờ')).toBe('08:00');
    expect(hour().safeParse(' ').error?.issues[0]?.message).toBe('Ghi giờ như 19:30.');
  });
});
