import { COUNTED_NAMES } from '@/lib/domain/statistics/counted-names';
import { describe, expect, it } from 'vitest';
import { CASE_SORTS, cursorAfter, parseCaseCursor } from '@/lib/features/mediation-cases/list/case-order';
import {
  caseListHref,
  NO_FILTER,
  parseCaseListParams,
  type CaseFilter,
} from '@/lib/features/mediation-cases/list/case-list-params';
import { encodeCursor } from '@/lib/schema/reference';

const TODAY = '2026-11-22';
const ID = '01a20282-5cd5-759d-afd5-fc2026854733';
const row = { id: ID, received_on: '2026-11-20', due_key: '9999-12-31', book_year: 2026, book_number: 3 };

const filterOf = (query: string): CaseFilter =>
  parseCaseListParams(Object.fromEntries(new URLSearchParams(query)), TODAY).filter;

describe('the address of a list', () => {
  it('filters nothing when it says nothing', () => {
    expect(parseCaseListParams({}, TODAY)).toEqual({
      filter: NO_FILTER,
      sort: { key: 'received', direction: 'desc' },
      after: null,
    });
  });

  it.each([
    'status=closed',
    'kind=family&outcome=successful',
    `commune=${ID}&team=${ID}`,
    `commune=${ID}&map=2025-12-31`,
    'due=start_late&cooperating=1',
    'from=2026-01-01&to=2026-06-30',
    'q=nguy%E1%BB%85n+v%C4%83n+%C3%A2n',
    'counted=in_hand&period=2026-quy-3',
  ])('says again what it was understood to say: %s', (query) => {
    const { filter, sort } = parseCaseListParams(Object.fromEntries(new URLSearchParams(query)), TODAY);
    expect(new URLSearchParams(caseListHref({ filter, sort }).split('?')[1])).toEqual(
      new URLSearchParams(query),
    );
  });

  it.each(Object.values(COUNTED_NAMES))('knows the figure %s by its name', (name) => {
    const { counted } = filterOf(`counted=${name}&period=2026`);
    expect(counted && COUNTED_NAMES[counted.figure]).toBe(name);
  });

  it.each([
    'status=open',
    'kind=',
    'outcome=ended_otherwise',
    'commune=1',
    `team=${ID}x`,
    `team=' OR 1=1 --`,
    'due=everything',
    'from=31/02/2026',
    'to=0000-00-00',
    'from=99999-01-01',
    'cooperating=yes',
    'counted=all&period=2026',
    'counted=new&period=1066',
    'counted=new',
    'q=%20%E2%80%8B%00',
    'unknown=1',
  ])('falls back where it is not understood: %s', (query) => {
    expect(filterOf(query)).toEqual(NO_FILTER);
  });

  it('takes a parameter given twice for none', () => {
    expect(parseCaseListParams({ status: ['closed', 'paused'] }, TODAY).filter).toEqual(NO_FILTER);
  });

  it('takes days as people type them', () => {
    expect(filterOf('from=1/3&to=30112026')).toMatchObject({
      receivedFrom: '2026-03-01',
      receivedTo: '2026-11-30',
    });
  });

  it('searches for a hundred characters at most', () => {
    expect(filterOf(`q=${'a'.repeat(1000)}`).search).toHaveLength(100);
  });
});

describe('where a page begins', () => {
  it.each(CASE_SORTS)('is read as it was written, in order of %s', (key) => {
    expect(parseCaseCursor(key, cursorAfter(key, row))).toMatchObject({ key, id: ID });
  });

  it.each<[string, string]>([
    ['nothing', ''],
    ['no cursor', 'abc'],
    ['no id', encodeCursor(['2026-11-20', 'x'])],
    ['no day', encodeCursor(['2026-02-31', ID])],
    ['a day before the calendar', encodeCursor(['0000-01-01', ID])],
    ['too many values', encodeCursor(['2026-11-20', ID, ID])],
    ['the cursor of another order', cursorAfter('number', row)],
  ])('is the first page for %s', (_what, text) => {
    expect(parseCaseCursor('received', text)).toBeNull();
  });

  it.each([
    ['99999999999', '1'],
    ['-1', '1'],
    ['2026', '1e3'],
  ])('is the first page for the number %s/%s', (year, sequence) => {
    expect(parseCaseCursor('number', encodeCursor([year, sequence, ID]))).toBeNull();
  });
});
