import { describe, expect, it } from 'vitest';
import { NO_TEAM_FILTER, teamListHref } from '@/lib/features/roll/list/teams/filter';
import { parseTeamListParams, teamCursorText } from '@/lib/features/roll/list/teams/params';
import { encodeCursor } from '@/lib/schema/reference';

const ID = '01a20282-5cd5-759d-afd5-fc2026854733';
const parse = (query: string) => parseTeamListParams(Object.fromEntries(new URLSearchParams(query)));

describe('the address of the list of teams', () => {
  it('filters nothing when it says nothing', () => {
    expect(parse('')).toEqual({
      filter: NO_TEAM_FILTER,
      sort: { key: 'name', direction: 'asc' },
      after: null,
    });
  });

  it.each([
    'q=to+12',
    `commune=${ID}&neighbourhood=${ID}`,
    'finding=open',
    'finding=few_women&status=all',
    'sort=name&direction=desc',
  ])('says again what it was understood to say: %s', (query) => {
    expect(new URLSearchParams(teamListHref(parse(query)).split('?')[1])).toEqual(new URLSearchParams(query));
  });

  it.each(['finding=anything', 'status=closed', 'commune=x', `neighbourhood=${ID}'`, 'q=%00'])(
    'falls back where it is not understood: %s',
    (query) => {
      expect(parse(query).filter).toEqual(NO_TEAM_FILTER);
    },
  );

  it('begins a page where it was told, and at the start for anything else', () => {
    const cursor = { commune: 'lang', team: 'to 1', id: ID };
    expect(parse(`after=${teamCursorText(cursor)}`).after).toEqual(cursor);
    expect(parse('after=abc').after).toBeNull();
    expect(parse(`after=${encodeCursor(['lang', 'to 1', 'x'])}`).after).toBeNull();
    expect(parse(`after=${encodeCursor(['lang', 'to\u0000', ID])}`).after).toBeNull();
  });
});
