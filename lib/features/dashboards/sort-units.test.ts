import { describe, expect, it } from 'vitest';
import { balanceFigures } from '@/lib/domain/statistics/case-figures';
import { sortUnits } from './sort-units';

const unit = (name: string, successful: number, unsuccessful: number, fresh = successful + unsuccessful) => ({
  unit: { id: name, name, inForce: true },
  figures: balanceFigures({ carriedOver: 0, new: fresh, successful, unsuccessful, endedOtherwise: 0 }),
});

const UNITS = [
  unit('Tổ 10', 8, 2),
  unit('Tổ 2', 10, 0, 12),
  unit('Tổ 1', 1, 0),
  unit('Tổ 3', 5, 5),
  unit('Tổ 4', 0, 0),
];

describe('sortUnits', () => {
  it.each([
    ['name', 'asc', ['Tổ 1', 'Tổ 2', 'Tổ 3', 'Tổ 4', 'Tổ 10']],
    ['name', 'desc', ['Tổ 10', 'Tổ 4', 'Tổ 3', 'Tổ 2', 'Tổ 1']],
    ['received', 'desc', ['Tổ 2', 'Tổ 3', 'Tổ 10', 'Tổ 1', 'Tổ 4']],
    ['in_hand', 'desc', ['Tổ 2', 'Tổ 1', 'Tổ 3', 'Tổ 4', 'Tổ 10']],
    // Too few cases have no rank: they stand last whichever way is asked.
    ['rate', 'asc', ['Tổ 3', 'Tổ 10', 'Tổ 2', 'Tổ 1', 'Tổ 4']],
    ['rate', 'desc', ['Tổ 2', 'Tổ 10', 'Tổ 3', 'Tổ 1', 'Tổ 4']],
  ] as const)('by %s, %s', (sort, direction, names) => {
    expect(sortUnits(UNITS, { sort, direction }).map(({ unit: { name } }) => name)).toEqual(names);
  });
});
