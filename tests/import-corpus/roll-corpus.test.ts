import { describe, expect, it } from 'vitest';
import { interpretRoll } from '@/lib/domain/import/roll/interpret-roll';
import { rollWorkbook } from './roll-workbook';

const FILES = 200;
const OPTIONS = { commune: { name: 'Láng', kind: 'ward' }, today: '2026-11-22' } as const;

describe('rolls as communes may keep them', () => {
  it.each(Array.from({ length: FILES }, (_, index) => index + 1))(
    'reads file %i without a miss and without a false alarm',
    (seed) => {
      const truth = rollWorkbook(seed);
      const found = interpretRoll(truth.workbook, OPTIONS);
      expect(found.rows.map(({ sheet, row, record }) => ({ sheet, row, record }))).toEqual(truth.rows);
      expect(
        new Set(found.issues.map(({ sheet, row, column, code }) => [sheet, row, column, code].join(' '))),
      ).toEqual(
        new Set(truth.issues.map(({ sheet, row, column, code }) => [sheet, row, column, code].join(' '))),
      );
      expect(found.teams.map(({ name }) => name)).toEqual(truth.teams);
    },
  );
});
