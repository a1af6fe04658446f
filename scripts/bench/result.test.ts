import { expect, test } from 'vitest';
import { atLeast, atMost, judge, type Target } from './result';

const figure = (ours: number, bare: number | null, target: Target | null) => ({
  id: 'x',
  what: 'x',
  ours,
  bare,
  target,
});

test.each<[string, number, number | null, Target | null, boolean | null]>([
  ['a ratio on its bound', 6, 10, atLeast('ratio', 0.6), true],
  ['a ratio under its bound by less than is shown', 5.99, 10, atLeast('ratio', 0.6), false],
  ['a ratio over its bound', 16.1, 10, atMost('ratio', 1.6), false],
  ['a time on its bound', 50, null, atMost('ours', 50), true],
  ['a time over its bound', 50.001, null, atMost('ours', 50), false],
  ['a ratio to nothing measured', 6, null, atLeast('ratio', 0.6), false],
  ['a ratio to zero', 6, 0, atMost('ratio', 1.6), false],
  ['no target', 6, 10, null, null],
])('%s', (_, ours, bare, target, holds) => {
  expect(judge(figure(ours, bare, target), 'city').holds).toBe(holds);
});

test('a line says what was measured, rounded, and how it is judged', () => {
  expect(judge(figure(2, 3, atMost('ratio', 1.6)), 'nation')).toEqual({
    id: 'x',
    what: 'x',
    ours: 2,
    bare: 3,
    ratio: 0.67,
    target: 'ratio ≤ 1.6',
    holds: true,
    size: 'nation',
  });
});
