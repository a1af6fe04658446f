import { describe, expect, it } from 'vitest';
import type { Found, FoundOf } from '@/lib/features/search/found';
import { understandQuery } from '@/lib/features/search/query';
import { byRelevance } from '@/lib/features/search/relevance';

const UNIT = { communeName: 'Láng', communeKind: 'ward' } as const;

const person = (text: string, over: Partial<FoundOf<'mediator'>> = {}): Found => ({
  kind: 'mediator',
  id: text,
  text,
  current: true,
  birthYear: 1960,
  phone: null,
  leads: false,
  teams: [],
  ...UNIT,
  ...over,
});
const team = (text: string): Found => ({
  kind: 'team',
  id: text,
  text,
  current: true,
  leader: null,
  members: 5,
  ...UNIT,
});
const quarrel = (sequence: number, receivedOn: string, text = ''): Found => ({
  kind: 'case',
  id: `${sequence}`,
  text,
  current: true,
  number: { sequence, year: 2026 },
  caseKind: 'conflict',
  status: 'received',
  outcome: null,
  receivedOn,
  teamName: 'Tổ số 1',
  parties: null,
  summary: null,
  ...UNIT,
});

function order(typed: string, ...found: readonly Found[]): readonly string[] {
  const query = understandQuery(typed);
  if (query === null) throw new Error('asks for nothing');
  return byRelevance(found, query).map(({ text, id }) => text || id);
}

describe('the most likely first', () => {
  it('whole words, then beginnings, then what lies inside', () => {
    expect(order('an', person('Lê Văn Lan'), person('Lê Thị Anh'), person('Trần Văn Ân'))).toEqual([
      'Trần Văn Ân',
      'Lê Thị Anh',
      'Lê Văn Lan',
    ]);
  });

  it('who serves before who left', () => {
    const left = person('Bùi Văn Hùng', { current: false });
    expect(order('hung', left, person('Vũ Văn Hùng'))).toEqual(['Vũ Văn Hùng', 'Bùi Văn Hùng']);
  });

  it('the marks that were typed', () => {
    expect(order('Hưng', person('Bùi Văn Hùng'), person('Vũ Văn Hưng'))).toEqual([
      'Vũ Văn Hưng',
      'Bùi Văn Hùng',
    ]);
    expect(order('hung', person('Vũ Văn Hưng'), person('Bùi Văn Hùng'))).toEqual([
      'Bùi Văn Hùng',
      'Vũ Văn Hưng',
    ]);
  });

  it('team 12 before team 120', () => {
    expect(order('to 12', team('Tổ số 120'), team('Tổ số 12'))).toEqual(['Tổ số 12', 'Tổ số 120']);
  });

  it('a number that ends so before one that holds the digits somewhere', () => {
    const inside = person('Bùi Văn An', { phone: '0911812345' });
    const ending = person('Vũ Văn An', { phone: '0912000118' });
    expect(order('118', inside, ending)).toEqual(['Vũ Văn An', 'Bùi Văn An']);
  });

  it('a case by its number before a person who bears its digits', () => {
    const bearer = person('Vũ Văn An', { phone: '0912034567' });
    expect(order('120', bearer, quarrel(120, '2026-01-01'))).toEqual(['120', 'Vũ Văn An']);
  });

  it('of equal cases the newest', () => {
    expect(order('3/2026', quarrel(1, '2026-01-01'), quarrel(2, '2026-05-01'))).toEqual(['2', '1']);
  });
});
