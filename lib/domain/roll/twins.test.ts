import { describe, expect, it } from 'vitest';
import {
  LIKENESS_LABELS,
  LIKENESSES,
  likelyTwins,
  likenessOf,
  type Likeness,
  type TwinFacts,
} from '@/lib/domain/roll/twins';

const lan = (over: Partial<TwinFacts> = {}): TwinFacts => ({
  searchName: 'nguyen thi lan',
  birthYear: 1970,
  phone: '0912000118',
  ...over,
});

describe('likenessOf', () => {
  it.each<[string, Partial<TwinFacts>, Likeness | null]>([
    ['all three agree', {}, 'same_person'],
    ['name and year, another telephone', { phone: '0983000272' }, 'likely'],
    ['name and year, no telephone', { phone: null }, 'likely'],
    ['name and telephone, another year', { birthYear: 1971 }, 'likely'],
    ['name and telephone, year unknown', { birthYear: null }, 'likely'],
    ['the name alone, year unknown', { birthYear: null, phone: null }, 'possible'],
    ['the name alone, another telephone, year unknown', { birthYear: null, phone: '0983000272' }, 'possible'],
    ['the name alone, another year', { birthYear: 1971, phone: null }, 'same_name'],
    ['the telephone alone', { searchName: 'tran van loc', birthYear: 1940 }, 'same_phone'],
    ['the year alone', { searchName: 'tran van loc', phone: null }, null],
    ['nothing', { searchName: 'tran van loc', birthYear: 1940, phone: '0983000272' }, null],
  ])('%s', (_, over, expected) => {
    expect(likenessOf(lan(), lan(over))).toBe(expected);
    expect(likenessOf(lan(over), lan())).toBe(expected);
  });

  it('never takes two unknown telephones for one', () => {
    expect(likenessOf(lan({ phone: null }), lan({ searchName: 'khac', phone: null }))).toBeNull();
  });
});

it('likelyTwins puts the likeliest first and leaves strangers out', () => {
  const people = [
    { id: 'namesake', ...lan({ birthYear: 1950, phone: null }) },
    { id: 'stranger', ...lan({ searchName: 'khac', birthYear: 1990, phone: null }) },
    { id: 'family', ...lan({ searchName: 'chong ba lan' }) },
    { id: 'herself', ...lan() },
    { id: 'older-entry', ...lan({ phone: null }) },
  ];
  expect(likelyTwins(lan(), people).map(({ person }) => person.id)).toEqual([
    'herself',
    'older-entry',
    'family',
    'namesake',
  ]);
});

it('every likeness has its words', () => {
  for (const likeness of LIKENESSES) expect(LIKENESS_LABELS[likeness]).toMatch(/^\p{Lu}/u);
});
