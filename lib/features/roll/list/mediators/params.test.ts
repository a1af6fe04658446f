import { describe, expect, it } from 'vitest';
import {
  MEDIATOR_SORTS,
  mediatorListHref,
  NO_MEDIATOR_FILTER,
  type MediatorFilter,
} from '@/lib/features/roll/list/mediators/filter';
import { mediatorCursorText, parseMediatorCursor } from '@/lib/features/roll/list/mediators/order';
import { parseMediatorListParams } from '@/lib/features/roll/list/mediators/params';
import { encodeCursor } from '@/lib/schema/reference';

const ID = '01a20282-5cd5-759d-afd5-fc2026854733';

const parse = (query: string) => {
  const search = new URLSearchParams(query);
  return parseMediatorListParams(
    Object.fromEntries([...search.keys()].map((name) => [name, search.getAll(name)])),
  );
};
const filterOf = (query: string): MediatorFilter => parse(query).filter;

describe('the address of the list', () => {
  it('filters nothing when it says nothing', () => {
    expect(parseMediatorListParams({})).toEqual({
      filter: NO_MEDIATOR_FILTER,
      sort: { key: 'name', direction: 'asc' },
      after: null,
      columns: null,
    });
  });

  it.each([
    'q=nguy%E1%BB%85n+v%C4%83n+%C3%A2n',
    `commune=${ID}&neighbourhood=${ID}&team=${ID}`,
    'role=leader&sex=female&ethnicity=minority&qualification=law',
    'trained=no&status=awaiting&new=1&defect=moved_away',
    'sort=birth&direction=desc',
    'sort=team&direction=asc',
    'columns=team&columns=phone',
  ])('says again what it was understood to say: %s', (query) => {
    const params = parse(query);
    expect(new URLSearchParams(mediatorListHref(params).split('?')[1])).toEqual(new URLSearchParams(query));
  });

  it.each([
    'role=deputy',
    'sex=',
    'ethnicity=tay',
    'qualification=doctor',
    'trained=maybe',
    'status=dead',
    'new=yes',
    'defect=everything',
    'commune=1',
    `team=${ID}x`,
    `neighbourhood=' OR 1=1 --`,
    'q=%20%E2%80%8B%00',
    'unknown=1',
  ])('falls back where it is not understood: %s', (query) => {
    expect(filterOf(query)).toEqual(NO_MEDIATOR_FILTER);
  });

  it('counts the first of a parameter given twice', () => {
    expect(filterOf('sex=male&sex=female').sex).toBe('male');
  });

  it('keeps the columns it knows, in their own order', () => {
    expect(parse('columns=phone&columns=passport&columns=team').columns).toEqual(['team', 'phone']);
    expect(parse('columns=passport').columns).toBeNull();
  });

  it('leaves a search that is no search any more', () => {
    expect(filterOf(`q=${'a'.repeat(201)}`).search).toBe('');
  });
});

describe('where a page begins', () => {
  const VALUES = { name: 'nguyen van an', team: 'to 1  an', birth: '1968', first_recognised: '2026-05-22' };

  it.each(MEDIATOR_SORTS)('is read as it was written, in order of %s', (key) => {
    const text = mediatorCursorText({ value: VALUES[key], id: ID });
    expect(parseMediatorCursor(key, text)).toEqual({ key, value: VALUES[key], id: ID });
  });

  it.each([
    ['nothing', 'name', ''],
    ['no cursor', 'name', 'abc'],
    ['no id', 'name', encodeCursor(['an', 'x'])],
    ['too many values', 'name', encodeCursor(['an', ID, ID])],
    ['a sign no text of the database has', 'name', encodeCursor(['a\u0000n', ID])],
    ['no year', 'birth', encodeCursor(['1e3', ID])],
    ['no day', 'first_recognised', encodeCursor(['2026-02-31', ID])],
    ['a day before the calendar', 'first_recognised', encodeCursor(['0000-01-01', ID])],
  ] as const)('is the first page for %s', (_what, key, text) => {
    expect(parseMediatorCursor(key, text)).toBeNull();
  });
});
