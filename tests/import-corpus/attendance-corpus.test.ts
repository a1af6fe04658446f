import { describe, expect, it } from 'vitest';
import { interpretAttendance } from '@/lib/domain/import/attendance/interpret-attendance';
import { attendanceWorkbook } from './attendance-workbook';

const FILES = 100;
const OPTIONS = { commune: { name: 'Láng', kind: 'ward' }, today: '2026-11-22' } as const;

describe('lists of attendance as trainers may keep them', () => {
  it.each(Array.from({ length: FILES }, (_, index) => index + 1))(
    'finds everybody of file %i and nobody else',
    (seed) => {
      const truth = attendanceWorkbook(seed);
      const found = interpretAttendance(truth.workbook, { ...OPTIONS, roll: truth.roll });
      expect(found.sessions.map(({ label }) => label)).toEqual(truth.sessions);
      expect(
        found.rows.map(({ row, record }) => ({
          row,
          personId: record.person?.id ?? null,
          sessions: record.sessions,
        })),
      ).toEqual(truth.rows);
      expect(found.issues.map(({ row, column, code }) => ({ row, column, code }))).toEqual(truth.issues);
    },
  );
});
