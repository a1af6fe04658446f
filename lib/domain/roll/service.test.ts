import { expect, it } from 'vitest';
import type { EarlierService } from '@/lib/domain/roll/recognition';
import { serviceBefore } from '@/lib/domain/roll/service';

const seat = (validFrom: string, validTo: string | null, recognisedOn: string | null = validFrom) => ({
  validFrom,
  validTo,
  recognisedOn,
});

it.each<[string, ReturnType<typeof seat>[], EarlierService]>([
  ['no seats', [], { kind: 'none_known' }],
  ['a seat that waits', [seat('2020-01-01', null, null)], { kind: 'none_known' }],
  ['a seat recognised on that very day', [seat('2025-01-01', null)], { kind: 'none_known' }],
  ['a seat that lasts', [seat('2020-01-01', null)], { kind: 'serving' }],
  ['a seat that ends later', [seat('2020-01-01', '2025-01-02')], { kind: 'serving' }],
  ['a seat that ended', [seat('2020-01-01', '2025-01-01')], { kind: 'left', until: '2025-01-01' }],
  [
    'the last of several',
    [seat('2022-01-01', '2024-01-01'), seat('2018-01-01', '2020-01-01')],
    { kind: 'left', until: '2024-01-01' },
  ],
  [
    'one of several that lasts',
    [seat('2018-01-01', '2020-01-01'), seat('2021-01-01', null)],
    { kind: 'serving' },
  ],
])('%s', (_, seats, expected) => expect(serviceBefore(seats, '2025-01-01')).toEqual(expected));
