import { describe, expect, it } from 'vitest';
import { seat, team } from '@/lib/domain/roll/radar/team-facts.fixture';
import { communeLines, sortCommunes } from '@/lib/features/radar/commune-lines';
import { COMMUNE_SORTS, parseRadarParams, radarHref } from '@/lib/features/radar/params';
import { radarOf } from '@/lib/features/radar/team-radar';

const TODAY = '2026-11-22';
const inOrder = (communeId: string) => radarOf(team({ communeId }), TODAY);
const leaderless = (communeId: string) =>
  radarOf(team({ communeId, seats: [seat(), seat(), seat({ sex: 'female' })] }), TODAY);

const LINES = communeLines(
  [
    { id: 'b', name: 'phường Láng' },
    { id: 'a', name: 'xã Ba Vì' },
    { id: 'c', name: 'phường Cửa Nam' },
  ],
  [inOrder('a'), inOrder('a'), leaderless('a'), inOrder('b'), leaderless('b')],
  [{ id: 'n1', communeId: 'c', name: 'Thôn 1' }],
);
const names = (query: string) =>
  sortCommunes(LINES, parseRadarParams(Object.fromEntries(new URLSearchParams(query)))).map(({ id }) => id);

describe('the communes of a city', () => {
  it('have their teams counted, and a line without any', () => {
    expect(LINES).toEqual([
      { id: 'b', name: 'phường Láng', teams: 2, consolidated: 1, found: { no_leader: 1 }, uncovered: 0 },
      { id: 'a', name: 'xã Ba Vì', teams: 3, consolidated: 2, found: { no_leader: 1 }, uncovered: 0 },
      { id: 'c', name: 'phường Cửa Nam', teams: 0, consolidated: 0, found: {}, uncovered: 1 },
    ]);
  });

  it.each([
    ['', ['b', 'a', 'c']],
    ['sort=name', ['c', 'b', 'a']],
    ['sort=name&direction=desc', ['a', 'b', 'c']],
    ['sort=share', ['b', 'a', 'c']],
    ['sort=share&direction=desc', ['a', 'b', 'c']],
    ['sort=uncovered&direction=desc', ['c', 'b', 'a']],
    ['sort=nothing', ['b', 'a', 'c']],
  ])('stand in the order of «%s», those without a team last where they cannot be judged', (query, ids) => {
    expect(names(query)).toEqual(ids);
  });

  it.each(COMMUNE_SORTS)('keep the order of %s in the address', (sort) => {
    const params = { ...parseRadarParams({}), sort, direction: 'asc' } as const;
    const again = new URLSearchParams(radarHref(params).split('?')[1]);
    expect(parseRadarParams(Object.fromEntries(again))).toEqual(params);
  });
});
