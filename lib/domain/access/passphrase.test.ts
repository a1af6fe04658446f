import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makePassphrase, PASSPHRASE_BITS } from '@/lib/domain/access/passphrase';
import { PASSPHRASE_SYLLABLES } from '@/lib/domain/access/passphrase-syllables';
import { checkPassword, contextWords } from '@/lib/domain/access/password';

/** Draws given by fast-check instead of a random source, so that a failure can be repeated. */
const drawing = (draws: readonly number[]) => {
  const left = [...draws];
  return (below: number): number => (left.shift() ?? 0) % below;
};

const anyPassphrase = fc
  .array(fc.nat(0x7fffffff), { minLength: 5, maxLength: 5 })
  .map((draws) => makePassphrase(drawing(draws)));

describe('passphrases', () => {
  it('draw from at least 1,024 different syllables of three letters or more, without marks', () => {
    expect(PASSPHRASE_SYLLABLES.length).toBeGreaterThanOrEqual(1024);
    expect(new Set(PASSPHRASE_SYLLABLES).size).toBe(PASSPHRASE_SYLLABLES.length);
    expect(PASSPHRASE_SYLLABLES.filter((syllable) => !/^[a-z]{3,7}$/.test(syllable))).toEqual([]);
    expect(PASSPHRASE_BITS).toBeGreaterThan(46);
  });

  it('never fall under fifteen characters', () => {
    const shortest = Math.min(...PASSPHRASE_SYLLABLES.map((syllable) => syllable.length));
    expect(4 * shortest + 3 + 1 + 2).toBeGreaterThanOrEqual(15);
    expect(makePassphrase(drawing([0, 1, 2, 3, 0]))).toMatch(/^([a-z]{3,7}-){4}10$/);
  });

  it('are accepted by the policy, whatever is drawn and wherever the person works', () => {
    const context = contextWords(['phuong.lang', 'Nguyễn Thu Hà', 'phường Láng', 'Hà Nội']);
    fc.assert(
      fc.property(anyPassphrase, (passphrase) => {
        expect(checkPassword(passphrase, context)).toEqual({ ok: true, value: passphrase });
      }),
      { numRuns: 2000 },
    );
  });

  it('a source that breaks its promise is a bug, and throws', () => {
    expect(() => makePassphrase((below) => below)).toThrow(RangeError);
  });
});
