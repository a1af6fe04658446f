import { describe, expect, it } from 'vitest';
import { freeNumbers } from '@/lib/domain/import/book/free-numbers';

describe('numbers of the lines of a book', () => {
  it.each<[string, (number | null)[], number[], number[]]>([
    ['stay as written', [1, 2, 3], [], [1, 2, 3]],
    ['written twice: the second takes the next free one', [1, 2, 3, 3, 5], [], [1, 2, 3, 4, 5]],
    ['written twice: later lines keep theirs', [3, 3, 4, 5], [], [3, 6, 4, 5]],
    ['taken in the portal', [1, 2], [1, 2, 3], [4, 5]],
    ['not written: after all others', [null, 2, null], [], [3, 2, 4]],
    ['not written in an empty book', [null, null], [], [1, 2]],
    ['zero is no number', [0, 1], [], [2, 1]],
    ['none', [], [4], []],
  ])('%s', (_what, typed, taken, numbers) => {
    expect(freeNumbers(typed, new Set(taken))).toEqual(numbers);
  });
});
