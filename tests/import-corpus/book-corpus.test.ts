import { describe, expect, it } from 'vitest';
import { interpretBook } from '@/lib/domain/import/book/interpret-book';
import { bookWorkbook } from './book-workbook';

const FILES = 100;
const OPTIONS = { commune: { name: 'An Thành', kind: 'commune' }, today: '2026-11-22' } as const;

describe('books as communes may keep them', () => {
  it.each(Array.from({ length: FILES }, (_, index) => index + 1))(
    'reads file %i without a miss and without a false alarm',
    (seed) => {
      const truth = bookWorkbook(seed);
      const found = interpretBook(truth.workbook, OPTIONS);
      expect(found.rows.map(({ row, record }) => ({ row, record }))).toEqual(truth.rows);
      expect(new Set(found.issues.map(({ row, column, code }) => `${row} ${column} ${code}`))).toEqual(
        new Set(truth.issues.map(({ row, column, code }) => `${row} ${column} ${code}`)),
      );
    },
  );
});
