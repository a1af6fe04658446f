import { describe, expect, it } from 'vitest';
import { encodeCursor } from '@/lib/schema/reference';
import { indicatorPageHref, listedVerdict, parseIndicatorParams } from './indicator-params';

const TODAY = '2026-11-22';
const TEAM = '01900000-0000-7000-8000-000000000002';
const read = (address: Record<string, string>) => parseIndicatorParams(address, TODAY);

describe('the address of an indicator', () => {
  it.each([
    ['nothing asked: what is left out', {}, 'left_out'],
    ['a verdict', { verdict: 'counted' }, 'counted'],
    ['a verdict nobody knows', { verdict: 'lost' }, 'left_out'],
    ['a reason', { reason: 'skilled' }, 'counted'],
    ['a reason decides over a verdict', { reason: 'skills_missing', verdict: 'counted' }, 'left_out'],
    ['a reason nobody knows', { reason: "x'--", verdict: 'outside' }, 'outside'],
  ])('%s', (_, address, verdict) => expect(listedVerdict(read(address))).toBe(verdict));

  it.each([
    ['a cursor', encodeCursor(['nguyen van an', TEAM]), { sortName: 'nguyen van an', id: TEAM }],
    ['half a cursor', encodeCursor([TEAM]), null],
    ['an id that is none', encodeCursor(['an', "x' OR 1=1"]), null],
    ['no cursor of ours', 'x.nguyen', null],
    ['nothing', '', null],
  ])('%s', (_, after, cursor) => expect(read({ after }).after).toEqual(cursor));

  it('reads back what it writes, and another list begins at its first record', () => {
    const params = read({
      team: TEAM,
      reason: 'skills_missing',
      on: '2026-06-30',
      after: encodeCursor(['an', TEAM]),
    });
    const back = (href: string) => read(Object.fromEntries(new URL(href, 'http://portal').searchParams));
    expect(back(indicatorPageHref('skills_trained', params, { after: params.after }))).toEqual(params);
    expect(back(indicatorPageHref('skills_trained', params, { reason: null, verdict: 'counted' }))).toEqual({
      ...params,
      reason: null,
      verdict: 'counted',
      after: null,
    });
  });
});
