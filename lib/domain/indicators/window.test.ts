import { describe, expect, it } from 'vitest';
import { USUAL_SETTINGS } from '@/lib/domain/indicators/settings';
import { windowStart } from '@/lib/domain/indicators/window';

const yearly = {
  ...USUAL_SETTINGS,
  windows: { ...USUAL_SETTINGS.windows, skills_trained: 'year_of_day' },
} as const;

describe('the window of an indicator', () => {
  it.each([
    ['accumulated since the plan began', USUAL_SETTINGS, '2027-03-01', '2025-07-01'],
    ['the year of the day', yearly, '2027-03-01', '2027-01-01'],
    ['the year of its last day', yearly, '2026-12-31', '2026-01-01'],
    [
      'since a day of its own',
      { ...USUAL_SETTINGS, countedSince: { skills_trained: '2026-01-15' } },
      '2027-03-01',
      '2026-01-15',
    ],
  ])('%s', (_what, settings, day, expected) => {
    expect(windowStart('skills_trained', settings, day)).toBe(expected);
  });
});
