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

const CONTEXT = contextWords(['phuong.lang', 'Nguyễn Thu Hà', 'phường Láng', 'Hà Nội']);

const anyPassphrase = fc
  .array(fc.nat(0x7fffffff), { minLength: 5, maxLength: 5 })
  .map((draws) => makePassphrase(drawing(draws), CONTEXT));

const index = (syllable: string): number => PASSPHRASE_SYLLABLES.indexOf(syllable);

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
    expect(makePassphrase(drawing([0, 0, 0, 0, 0]))).toMatch(/^([a-z]{3,7}-){4}10$/);
  });

  it('are accepted by the policy, whatever is drawn and wherever the person works', () => {
    fc.assert(
      fc.property(anyPassphrase, (passphrase) => {
        expect(checkPassword(passphrase, CONTEXT)).toEqual({ ok: true, value: passphrase });
        expect(new Set(passphrase.split('-')).size).toBe(5);
      }),
      { numRuns: 2000 },
    );
  });

  it('are drawn again when their syllables join into a guessable word', () => {
    const places = ['bac', 'sim', 'hoc', 'sinh'].map((syllable, drawn, all) => {
      const earlier = all.slice(0, drawn).filter((other) => index(other) < index(syllable)).length;
      return index(syllable) - earlier;
    });
    expect(makePassphrase(drawing([...places, 0]))).toBe(makePassphrase(drawing([])));
  });

  it('a source that breaks its promise is a bug, and throws', () => {
    expect(() => makePassphrase((below) => below)).toThrow(RangeError);
  });
});
