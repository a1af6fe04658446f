import { describe, expect, it } from 'vitest';
import { can, issuableRoles, PERMISSIONS, type Permission } from '@/lib/domain/access/permissions';
import { ROLES, type Role } from '@/lib/domain/access/roles';

/**
 * One row a permission, one letter a role in the order of ROLES: O operator, A city admin, C city officer, X
 * commune, L leader, M mediator.
 */
const EXPECTED: Record<Permission, string> = {
  'home:open': 'OACXLM',
  'case:list': '-ACXLM',
  'case:read': '-ACXLM',
  'case:record': '---XL-',
  'case:act': '---XLM',
  'case:statistics': '-ACXL-',
  'roll:read': '-ACXLM',
  'roll:export': '-ACX--',
  'roll:keep': '---X--',
  'roll:import': '-A-X--',
  'election:read': '--CXL-',
  'election:keep': '---X--',
  'programme:read': '-ACXLM',
  'programme:keep': '-A----',
  'programme:keep_own': '---X--',
  'programme:keep_tasks': '-ACX--',
  'target:read': '-ACXL-',
  'target:export': '-ACX--',
  'training:read': '--CXLM',
  'training:keep': '--CX--',
  'training:answer': '----LM',
  'material:read': '-ACXLM',
  'material:keep': '--CX--',
  'supporter:read': '-ACXL-',
  'supporter:keep': '--CX--',
  'supporter:record': '---XL-',
  'personal_link:keep': '---X--',
  'notice:read': '-ACXLM',
  'search:use': '-ACXLM',
  'account:list': 'OA-X--',
  'account:open': 'OA-X--',
  'account:reset': 'OA-X--',
  'account:end': 'OA-X--',
  'unit:manage': 'O-----',
  'unit:change': '-A-X--',
  'audit:read': '-A-X--',
  'audit:verify': '-A----',
};

const permissions = Object.keys(PERMISSIONS) as Permission[];

describe('permissions', () => {
  it.each(permissions)('%s', (permission) => {
    const row = ROLES.map((role, index) => (can({ role }, permission) ? 'OACXLM'.charAt(index) : '-')).join(
      '',
    );
    expect(row).toBe(EXPECTED[permission]);
  });

  it.each<[Role, readonly Role[]]>([
    ['operator', ['city_admin']],
    ['city_admin', ['city_officer', 'commune_officer']],
    ['city_officer', []],
    ['commune_officer', ['team_leader', 'mediator']],
    ['team_leader', []],
    ['mediator', []],
  ])('%s opens accounts of %o', (role, issuable) => expect(issuableRoles(role)).toEqual(issuable));

  it('only who may open an account has a role to give, and nobody gives their own', () => {
    for (const role of ROLES) {
      expect(issuableRoles(role).length > 0, role).toBe(can({ role }, 'account:open'));
      expect(issuableRoles(role), role).not.toContain(role);
    }
  });
});
