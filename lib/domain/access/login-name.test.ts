import { describe, expect, it } from 'vitest';
import { LOGIN_NAME, shortName, suggestLoginName, type LoginNameParts } from '@/lib/domain/access/login-name';

const parts = (over: Partial<LoginNameParts>): LoginNameParts => ({
  role: 'commune_officer',
  person: 'nguyen van an',
  unit: 'lang',
  communeKind: 'ward',
  ...over,
});

describe('suggestLoginName', () => {
  it.each<[Partial<LoginNameParts>, string]>([
    [{}, 'phuong.lang'],
    [{ communeKind: 'commune', unit: 'an thanh' }, 'xa.anthanh'],
    [{ communeKind: 'special_zone', unit: 'cat hai' }, 'dackhu.cathai'],
    [{ role: 'city_admin', unit: 'ha noi', communeKind: null }, 'quantri.hanoi'],
    [{ role: 'city_officer', unit: 'hai phong', communeKind: null }, 'sotuphap.haiphong'],
    [{ role: 'team_leader' }, 'to.annv.lang'],
    [{ role: 'mediator' }, 'hgv.annv.lang'],
    [{ role: 'mediator', unit: "ea m'droh" }, 'hgv.annv.eamdroh'],
    [{ role: 'mediator', person: '' }, ''],
    [{ unit: '' }, ''],
  ])('%j → %s', (over, expected) => expect(suggestLoginName(parts(over))).toBe(expected));

  it('never suggests what the account table would refuse', () => {
    for (const role of ['city_admin', 'commune_officer', 'team_leader', 'mediator'] as const) {
      const suggested = suggestLoginName(parts({ role, unit: 'a'.repeat(90), person: 'o' }));
      expect(suggested, role).toMatch(LOGIN_NAME);
    }
  });
});

describe('shortName', () => {
  it.each([
    ['nguyen van an', 'annv'],
    ['an', 'an'],
    ["h'hen nie", 'nieh'],
    ['', ''],
  ])('%s → %s', (person, expected) => expect(shortName(person)).toBe(expected));
});
