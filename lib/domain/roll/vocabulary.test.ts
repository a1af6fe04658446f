import { describe, expect, it } from 'vitest';
import { CRITERIA, unmetCriteria } from '@/lib/domain/roll/criteria';
import { DECISION_KIND_LABELS, DECISION_KINDS, RECOGNISING_KINDS } from '@/lib/domain/roll/decision-kind';
import { END_REASONS, isLeaving, LEAVING_REASONS, MOVING_REASONS } from '@/lib/domain/roll/end-reason';
import { ETHNICITIES, isMinority } from '@/lib/domain/roll/ethnicity';
import { withCourtesy } from '@/lib/domain/roll/sex';

describe('the words of the roll', () => {
  it('name 54 peoples, each once; all but the largest are minorities, the unknown is not counted', () => {
    expect(new Set(ETHNICITIES).size).toBe(54);
    expect(ETHNICITIES.filter(isMinority)).toHaveLength(53);
    expect(isMinority(null)).toBe(false);
  });

  it('tell leaving from moving on', () => {
    expect(END_REASONS.filter(isLeaving)).toEqual(LEAVING_REASONS);
    expect(MOVING_REASONS.some(isLeaving)).toBe(false);
  });

  it('say of each decision what it is and where the law says so', () => {
    expect(RECOGNISING_KINDS.every((kind) => DECISION_KINDS.includes(kind))).toBe(true);
    for (const { label, source } of Object.values(DECISION_KIND_LABELS)) {
      expect(label).toMatch(/^\p{Lu}/u);
      expect(source).toMatch(/^Luật .*Điều/u);
    }
  });

  it.each([
    [{ fullName: 'Phạm Văn Định', sex: 'male' as const }, 'ông Phạm Văn Định'],
    [{ fullName: 'Lê Thị Nhàn', sex: 'female' as const }, 'bà Lê Thị Nhàn'],
    [{ fullName: 'Lê An', sex: null }, 'Lê An'],
  ])('address %j', (person, expected) => expect(withCourtesy(person)).toBe(expected));
});

describe('unmetCriteria', () => {
  it('are those not ticked; whoever moved away is no resident, whatever was ticked', () => {
    expect(unmetCriteria([], { hasMovedAway: false })).toEqual(CRITERIA);
    expect(unmetCriteria(CRITERIA, { hasMovedAway: false })).toEqual([]);
    expect(unmetCriteria(CRITERIA, { hasMovedAway: true })).toEqual(['resident_citizen']);
  });
});
