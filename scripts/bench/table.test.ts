import { expect, test } from 'vitest';
import { drawTable } from './table';

test('columns stand under their names, and what was not measured stays empty', () => {
  const line = { id: 'a', what: 'page, ms', target: null, size: 'city' } as const;
  expect(
    drawTable([
      { ...line, ours: 12.5, bare: null, ratio: null, holds: null },
      { ...line, ours: 1, bare: 2, ratio: 0.5, target: 'ratio ≥ 0.6', holds: false },
    ]),
  ).toBe(
    [
      '| id | what     | ours | bare | ratio | target      | holds | size |',
      '|----|----------|------|------|-------|-------------|-------|------|',
      '| a  | page, ms | 12.5 |      |       |             |       | city |',
      '| a  | page, ms | 1    | 2    | 0.5   | ratio ≥ 0.6 | NO    | city |',
    ].join('\n'),
  );
});
