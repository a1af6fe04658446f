import { describe, expect, it } from 'vitest';
import {
  standingOf,
  toggled,
  withMarks,
  type Marks,
} from '@/lib/features/training-attendance/attendance/marks';
import type { Presence } from '@/lib/domain/training/session-part';

const NONE: Marks = { present: [], excused: [], absent: [] };
const person = (presence: Presence | null, mediatorId = 'an') => ({ mediatorId, presence });

describe('ticking', () => {
  it.each<[string, Presence | null, Presence, Presence | null, Presence | null]>([
    ['nobody wrote anything', null, 'present', 'present', null],
    ['written as absent', 'absent', 'present', 'present', 'absent'],
    ['written as present', 'present', 'present', 'absent', 'present'],
    ['with leave, after nothing', null, 'excused', 'excused', null],
    ['with leave, after present', 'present', 'excused', 'excused', 'present'],
    ['with leave taken back', 'excused', 'excused', 'absent', 'excused'],
  ])('%s: one tap, then another', (_, before, wanted, once, twice) => {
    const who = person(before);
    const first = toggled(NONE, who, wanted);
    expect(standingOf(first, who)).toBe(once);
    expect(standingOf(toggled(first, who, wanted), who)).toBe(twice);
  });

  it('sends nothing that is written already', () => {
    const marks = withMarks(
      NONE,
      [person('present'), person('absent', 'binh'), person(null, 'chi')],
      'present',
    );
    expect(marks).toEqual({ present: ['binh', 'chi'], excused: [], absent: [] });
  });

  it('keeps one state for one person', () => {
    const marks = withMarks(withMarks(NONE, [person(null)], 'present'), [person(null)], 'excused');
    expect(marks).toEqual({ present: [], excused: ['an'], absent: [] });
  });
});
