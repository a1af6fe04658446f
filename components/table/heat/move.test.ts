import { describe, expect, it } from 'vitest';
import { moveFrom } from './move';

describe('keys from cell to cell', () => {
  const of = { rows: 3, columns: 7 };
  it.each([
    ['ArrowRight', false, 1, 1, 1, 2],
    ['ArrowLeft', false, 1, 1, 1, 0],
    ['ArrowDown', false, 1, 1, 2, 1],
    ['ArrowUp', false, 1, 1, 0, 1],
    ['ArrowUp', false, 0, 3, 0, 3],
    ['ArrowDown', false, 2, 3, 2, 3],
    ['ArrowLeft', false, 2, 0, 2, 0],
    ['ArrowRight', false, 2, 6, 2, 6],
    ['Home', false, 1, 4, 1, 0],
    ['End', false, 1, 4, 1, 6],
    ['Home', true, 1, 4, 0, 0],
    ['End', true, 1, 4, 2, 6],
  ])('%s (ctrl %s) from %i,%i leads to %i,%i', (key, ctrlKey, row, column, toRow, toColumn) =>
    expect(moveFrom({ row, column }, { key, ctrlKey }, of)).toEqual({ row: toRow, column: toColumn }),
  );

  it.each(['Enter', 'Tab', 'a', ' ', 'PageDown'])('%s is left to the browser', (key) =>
    expect(moveFrom({ row: 1, column: 1 }, { key, ctrlKey: false }, of)).toBeNull(),
  );
});
