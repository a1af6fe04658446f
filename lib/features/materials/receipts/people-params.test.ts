import { describe, expect, it } from 'vitest';
import { parsePeopleParams, peopleHref } from '@/lib/features/materials/receipts/people-params';

const VERSION = '019a0000-0000-7000-8000-000000000001';
const TEAM = '019a0000-0000-7000-8000-000000000002';
const read = (href: string) =>
  parsePeopleParams(Object.fromEntries(new URL(href, 'http://cong').searchParams));

describe('the address of the people of a version', () => {
  it('is read as it was written', () => {
    const filter = { q: 'Nguyễn Văn Ân', communeId: null, teamId: TEAM, has: 'no' as const };
    const after = { name: 'nguyen van an', id: TEAM };
    expect(read(peopleHref(VERSION, filter, { after }))).toEqual({ filter, after });
    expect(peopleHref(VERSION)).toBe(`/materials/versions/${VERSION}/people`);
  });

  it('filters nothing where it makes no sense', () => {
    const nothing = { filter: { q: '', communeId: null, teamId: null, has: null }, after: null };
    expect(parsePeopleParams({ team: '1 OR 1=1', has: 'maybe', after: 'x', commune: ['a', 'b'] })).toEqual(
      nothing,
    );
  });
});
