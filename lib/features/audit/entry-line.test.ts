import { describe, expect, it } from 'vitest';
import { entryLine } from '@/lib/features/audit/entry-line';
import type { AuditEntry } from '@/lib/features/audit/list-entries';

const entry: AuditEntry = {
  seq: '12',
  at: new Date('2026-11-22T02:14:00Z'),
  action: 'case.assigned',
  subject: 'mediation_case',
  subjectId: 'case-1',
  actorRole: 'commune_officer',
  actorName: 'Nguyễn Thu Hà',
  communeName: 'Láng',
  communeKind: 'ward',
};

describe('entryLine', () => {
  it('says who did what to what, when, by the clock of Viet Nam', () =>
    expect(entryLine(entry)).toEqual({
      seq: '12',
      at: '9 giờ 14, 22/11/2026',
      act: 'Phân công hòa giải viên',
      subject: 'vụ việc',
      href: '/mediation-cases/case-1',
      recordId: 'case-1',
      who: 'Nguyễn Thu Hà',
      whose: 'Công chức cấp xã, phường Láng',
    }));

  it.each<[Partial<AuditEntry>, Partial<ReturnType<typeof entryLine>>]>([
    [
      { actorRole: 'team_leader', actorName: null },
      { who: 'Tổ trưởng tổ hòa giải', whose: 'phường Láng' },
    ],
    [
      { actorRole: null, actorName: null, communeName: null, communeKind: null },
      { who: 'Chưa đăng nhập', whose: '' },
    ],
    [{ subject: 'mediator' }, { href: '/roll/mediators/case-1' }],
    [{ subject: 'session' }, { href: null, recordId: null }],
    [{ subjectId: null }, { href: null }],
  ])('%j', (over, expected) => expect(entryLine({ ...entry, ...over })).toMatchObject(expected));
});
