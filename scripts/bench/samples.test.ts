import { expect, test } from 'vitest';
import { median, p95 } from './samples';

const upTo = (count: number) => Array.from({ length: count }, (_, index) => count - index);

test.each([
  ['none', [], 0, 0],
  ['one', [7], 7, 7],
  ['two', [9, 1], 1, 9],
  ['three, out of order', [5, 100, 1], 5, 100],
  ['twenty', upTo(20), 10, 19],
  ['a hundred', upTo(100), 50, 95],
])('%s', (_, samples, middle, high) => {
  expect([median(samples), p95(samples)]).toEqual([middle, high]);
});
