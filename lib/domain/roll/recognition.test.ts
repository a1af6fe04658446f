import { describe, expect, it } from 'vitest';
import { overlappingCodes } from '@/lib/domain/dated-rows';
import {
  isNewOn,
  MERGER_TIMES,
  newUntil,
  recognitionKindOf,
  type EarlierService,
  type Recognition,
} from '@/lib/domain/roll/recognition';

const NONE: EarlierService = { kind: 'none_known' };

describe('recognitionKindOf', () => {
  it.each<[string, string, EarlierService, Recognition]>([
    ['the last day before the mergers', '2025-06-30', NONE, 'first'],
    ['the first day of the mergers', '2025-07-01', NONE, 're_recognition'],
    ['the last day of the mergers', '2025-12-31', NONE, 're_recognition'],
    ['the day after them', '2026-01-01', NONE, 'first'],
    ['somebody who serves', '2026-01-01', { kind: 'serving' }, 're_recognition'],
    ['away for a year to the day', '2026-03-15', { kind: 'left', until: '2025-03-15' }, 're_recognition'],
    ['away for longer', '2026-03-16', { kind: 'left', until: '2025-03-15' }, 'first'],
    [
      'away for longer, in the time of the mergers',
      '2025-08-01',
      { kind: 'left', until: '2020-01-01' },
      'first',
    ],
  ])('%s', (_, day, earlier, expected) => expect(recognitionKindOf(day, earlier)).toBe(expected));

  it('asks only the mergers it is given', () => {
    expect(recognitionKindOf('2025-08-01', NONE, [])).toBe('first');
  });

  it('has one version of each merger a day', () => expect(overlappingCodes(MERGER_TIMES)).toEqual([]));
});

describe('being new', () => {
  it.each<[string | null, string, boolean]>([
    [null, '2026-01-01', false],
    ['2026-01-15', '2026-01-14', false],
    ['2026-01-15', '2026-01-15', true],
    ['2026-01-15', '2026-07-15', true],
    ['2026-01-15', '2026-07-16', false],
    ['2025-08-31', '2026-02-28', true],
    ['2025-08-31', '2026-03-01', false],
  ])('recognised %s, asked on %s: %s', (recognisedOn, day, expected) =>
    expect(isNewOn(recognisedOn, day)).toBe(expected),
  );

  it('lasts six months', () => expect(newUntil('2026-07-06')).toBe('2027-01-06'));
});
