import { describe, expect, it } from 'vitest';
import { birthYearOf, summaryOf } from '@/lib/features/imports/kinds/book/case-words';

describe('what a line says, in the places of a case', () => {
  it.each([
    ['Cãi nhau vì đổ rác', 'Cãi nhau vì đổ rác'],
    ['Hai hộ\n cãi nhau', 'Hai hộ cãi nhau'],
    ['a'.repeat(300), 'a'.repeat(300)],
    [`${'lời '.repeat(75)}`, 'lời '.repeat(75).trim()],
  ])('the summary of «%s»', (content, summary) => {
    expect(summaryOf(content)).toBe(summary);
  });

  it('cuts a long content between two words', () => {
    const summary = summaryOf('lời '.repeat(100));
    expect(summary.length).toBeLessThanOrEqual(300);
    expect(summary).toMatch(/ lời…$/);
  });

  it.each([
    [{ birthYear: 1967, age: null }, 1967],
    [{ birthYear: null, age: 62 }, 1964],
    [{ birthYear: null, age: null }, null],
    [{ birthYear: null, age: 140 }, null],
  ])('the year of birth of %j', (said, year) => {
    expect(birthYearOf({ name: 'A', address: null, ...said }, '2026-03-04')).toBe(year);
  });
});
