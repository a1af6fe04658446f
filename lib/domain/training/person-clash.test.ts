import { describe, expect, it } from 'vitest';
import { atOneTime, classesAtOneTime, type SittingTime } from '@/lib/domain/training/person-clash';

const time = (over: Partial<SittingTime> = {}): SittingTime => ({
  heldOn: '2026-12-05',
  part: 'morning',
  startsAt: '08:00',
  endsAt: '11:30',
  ...over,
});

describe('two classes for one person', () => {
  it.each<[string, Partial<SittingTime>, Partial<SittingTime>, boolean]>([
    ['the same hours', {}, {}, true],
    ['another day', {}, { heldOn: '2026-12-06' }, false],
    ['one ends as the other begins', {}, { startsAt: '11:30', endsAt: '13:00' }, false],
    ['one minute together', {}, { startsAt: '11:29', endsAt: '13:00' }, true],
    ['one within the other', {}, { startsAt: '09:00', endsAt: '10:00' }, true],
    ['one half-day, hours apart', {}, { startsAt: '06:00', endsAt: '07:30' }, false],
    ['one half-day, hours not known', {}, { startsAt: null, endsAt: null }, true],
    ['only an end is known', {}, { startsAt: null }, true],
    ['another half-day, hours not known', {}, { part: 'evening', startsAt: null, endsAt: null }, false],
  ])('%s', (_, one, other, expected) => {
    expect(atOneTime(time(one), time(other))).toBe(expected);
    expect(atOneTime(time(other), time(one))).toBe(expected);
  });

  it('names the classes that cannot be attended besides', () => {
    const others = [
      { classId: 'same', ...time() },
      { classId: 'same', ...time({ heldOn: '2026-12-07' }) },
      { classId: 'later', ...time({ heldOn: '2026-12-07' }) },
    ];
    expect([...classesAtOneTime([time(), time({ part: 'afternoon' })], others)]).toEqual(['same']);
  });
});
