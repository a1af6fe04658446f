import { describe, expect, it } from 'vitest';
import { placeSessions, type KnownSession } from '@/lib/domain/import/attendance/place-sessions';
import type { Session } from '@/lib/domain/import/records';

const column = (date: string | null, part: Session['part'] = null): Session => ({
  column: 4,
  label: [date ?? 'Buổi', part].filter(Boolean).join(' '),
  date,
  part,
});
const KNOWN: readonly KnownSession[] = [
  { sessionId: 'a', heldOn: '2026-09-15', part: 'morning' },
  { sessionId: 'b', heldOn: '2026-09-15', part: 'afternoon' },
];
const said = (sessions: readonly Session[], known: readonly KnownSession[] = []) =>
  placeSessions(sessions, known)?.map(({ heldOn, part, sessionId }) => [heldOn, part, sessionId]) ?? null;

describe('the half-day of each column', () => {
  it.each([
    ['by day and part', [column('2026-09-15', 'chiều')], KNOWN, [['2026-09-15', 'afternoon', 'b']]],
    [
      'one the class does not have yet',
      [column('2026-09-16', 'sáng')],
      KNOWN,
      [['2026-09-16', 'morning', null]],
    ],
    ['a day without a part', [column('2026-09-15')], [], [['2026-09-15', 'morning', null]]],
    [
      'a day without a part beside a morning',
      [column('2026-09-15'), column('2026-09-15', 'sáng')],
      [],
      [
        ['2026-09-15', 'afternoon', null],
        ['2026-09-15', 'morning', null],
      ],
    ],
    [
      'no days, as many as the class has',
      [column(null), column(null)],
      KNOWN,
      [
        ['2026-09-15', 'morning', 'a'],
        ['2026-09-15', 'afternoon', 'b'],
      ],
    ],
    ['no days, another number', [column(null)], KNOWN, null],
    ['no days and no class', [column(null)], [], null],
    ['more than a day holds', Array.from({ length: 4 }, () => column('2026-09-15')), [], null],
  ])('%s', (_what, sessions, known, placed) => {
    expect(said(sessions, known)).toEqual(placed);
  });
});
