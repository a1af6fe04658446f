import type { MenuEntry } from '@/components/shell/menu-entry';
import type { Role } from '@/lib/domain/access/roles';

const CASES: MenuEntry = { href: '/mediation-cases', label: 'Vụ việc' };
const ROLL: MenuEntry = {
  href: '/roll/teams',
  under: ['/roll', '/elections', '/imports', '/unit-changes'],
  label: 'Tổ và hòa giải viên',
};
const TRAININGS: MenuEntry = { href: '/trainings', label: 'Tập huấn' };
const ACCOUNTS: MenuEntry = { href: '/accounts', label: 'Tài khoản' };
const AUDIT: MenuEntry = { href: '/audit', label: 'Nhật ký' };
const UNIT_CHANGES: MenuEntry = { href: '/unit-changes', label: 'Thay đổi đơn vị' };
const DUE: MenuEntry = { href: '/', label: 'Việc cần làm' };
const WHOLE_CITY: MenuEntry = { href: '/statistics', label: 'Toàn thành phố' };
const FIGURES: MenuEntry = { href: '/statistics', label: 'Số liệu' };

/** What each role finds in the menu; an entry a role may not open is not shown to it. */
export const MENU: Record<Role, readonly MenuEntry[]> = {
  operator: [{ href: '/units', label: 'Đơn vị' }, ACCOUNTS],
  city_admin: [WHOLE_CITY, CASES, ROLL, ACCOUNTS, UNIT_CHANGES, AUDIT],
  city_officer: [WHOLE_CITY, CASES, ROLL, TRAININGS],
  commune_officer: [DUE, CASES, ROLL, TRAININGS, FIGURES, ACCOUNTS, AUDIT],
  team_leader: [DUE, CASES, ROLL, FIGURES],
  mediator: [DUE, CASES, ROLL],
};
