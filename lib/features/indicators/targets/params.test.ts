import { describe, expect, it } from 'vitest';
import { indicatorHref, parseTargetsParams, targetsHref } from './params';

const TODAY = '2026-11-22';
const COMMUNE = '01900000-0000-7000-8000-000000000001';
const USUAL = {
  on: null,
  against: null,
  mapThen: false,
  communeId: null,
  q: '',
  sort: null,
  direction: 'asc',
  all: false,
  allLate: false,
};

describe('the address of the targets', () => {
  it.each([
    ['nothing', {}, {}],
    ['a day as typed', { on: '20/11/2026' }, { on: '2026-11-20' }],
    ['a day of this year', { on: '20/11' }, { on: '2026-11-20' }],
    ['today is not a past day', { on: '2026-11-22' }, {}],
    ['a day ahead', { on: '2027-01-01' }, {}],
    ['no day', { on: '31/02/2026' }, {}],
    ['two days', { on: '2026-06-30', against: '2025-12-31' }, { on: '2026-06-30', against: '2025-12-31' }],
    ['compared with a later day', { on: '2026-06-30', against: '2026-07-01' }, { on: '2026-06-30' }],
    ['today compared', { against: '2026-11-21' }, { against: '2026-11-21' }],
    ['the map of then', { on: '2025-12-31', map: 'then' }, { on: '2025-12-31', mapThen: true }],
    ['the map of today is today’s', { map: 'then' }, {}],
    ['a commune', { commune: COMMUNE }, { communeId: COMMUNE }],
    ['no commune', { commune: "x' OR 1=1" }, {}],
    ['an order', { sort: 'success_rate', direction: 'desc' }, { sort: 'success_rate', direction: 'desc' }],
    ['an order nobody knows', { sort: 'salary', direction: 'desc' }, {}],
    ['a name', { q: '  Láng ' }, { q: 'Láng' }],
    ['said twice counts once', { q: ['a', 'b'], all: ['1', '1'] }, { q: 'a', all: true }],
  ])('%s', (_, address, expected) =>
    expect(parseTargetsParams(address, TODAY)).toEqual({ ...USUAL, ...expected }),
  );

  it('reads back what it writes', () => {
    const params = {
      on: '2026-06-30',
      against: '2025-12-31',
      mapThen: true,
      communeId: COMMUNE,
      q: 'Đống Đa & «Láng»',
      sort: 'skills_trained',
      direction: 'desc',
      all: true,
      allLate: true,
    } as const;
    const address = Object.fromEntries(new URL(targetsHref(params), 'http://portal').searchParams);
    expect(parseTargetsParams(address, TODAY)).toEqual(params);
  });

  it('an indicator keeps day, map and place, not the order of the table it was opened from', () => {
    const params = parseTargetsParams({ on: '2026-06-30', sort: 'name', all: '1', q: 'x' }, TODAY);
    expect(indicatorHref('success_rate', params, { communeId: COMMUNE })).toBe(
      `/targets/success_rate?on=2026-06-30&commune=${COMMUNE}`,
    );
  });
});
