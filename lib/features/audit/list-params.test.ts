import { describe, expect, it } from 'vitest';
import { auditHref, parseAuditListParams } from '@/lib/features/audit/list-params';

const RECORD = '01890000-0000-7000-8000-000000000000';
const NEWEST = { action: null, day: null, subject: null, before: null, check: false };

describe('parseAuditListParams', () => {
  it.each<[Record<string, unknown>, Record<string, unknown>]>([
    [{}, {}],
    [{ action: 'case.closed' }, { action: 'case.closed' }],
    [{ action: 'toString' }, {}],
    [{ action: '' }, {}],
    [{ day: '20/11/2026' }, { day: '2026-11-20' }],
    [{ day: '31/02/2026' }, {}],
    [{ subject: RECORD }, { subject: RECORD }],
    [{ subject: 'mediation_case' }, {}],
    [{ before: '51' }, { before: '51' }],
    [{ before: '0' }, {}],
    [{ before: '-1' }, {}],
    [{ before: '9'.repeat(19) }, {}],
    [{ check: '1' }, { check: true }],
    [{ check: 'yes' }, {}],
  ])('%j', (search, expected) => expect(parseAuditListParams(search)).toEqual({ ...NEWEST, ...expected }));

  it('is written again as it was read', () => {
    const params = {
      action: 'case.closed',
      day: '2026-11-20',
      subject: RECORD,
      before: '51',
      check: true,
    } as const;
    const query = new URLSearchParams(auditHref(params).split('?')[1]);
    expect(parseAuditListParams(Object.fromEntries(query))).toEqual(params);
    expect(auditHref(NEWEST)).toBe('/audit');
  });
});
