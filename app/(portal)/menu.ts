import type { MenuEntry } from '@/components/shell/menu-entry';
import type { Role } from '@/lib/domain/access/roles';

const CASES: MenuEntry = { href: '/mediation-cases', label: 'Vụ việc' };
const ROLL: MenuEntry = {
  href: '/roll/teams',
  under: ['/roll', '/elections', '/imports', '/unit-changes'],
  label: 'Tổ và hòa giải viên',
};
const TRAININGS: MenuEntry = {
  href: '/trainings',
  under: ['/trainings', '/trainers', '/materials', '/supporters', '/personal-links'],
  label: 'Tập huấn',
};
const TARGETS: MenuEntry = { href: '/targets', label: 'Chỉ tiêu' };
const PROGRAMME: MenuEntry = { href: '/programme', label: 'Kế hoạch' };
const ACCOUNTS: MenuEntry = { href: '/accounts', under: ['/accounts', '/audit'], label: 'Tài khoản' };
const UNIT_CHANGES: MenuEntry = { href: '/unit-changes', label: 'Thay đổi đơn vị' };
const DUE: MenuEntry = { href: '/', label: 'Việc cần làm' };
const TARGETS_OF_CITY: MenuEntry = { href: '/targets', label: 'Toàn thành phố' };
const FIGURES: MenuEntry = { href: '/statistics', label: 'Số liệu vụ việc' };

/** What each role finds in the menu; an entry a role may not open is not shown to it. */
export const MENU: Record<Role, readonly MenuEntry[]> = {
  operator: [{ href: '/units', label: 'Đơn vị' }, ACCOUNTS],
  city_admin: [TARGETS_OF_CITY, FIGURES, ROLL, PROGRAMME, ACCOUNTS, UNIT_CHANGES],
  city_officer: [TARGETS_OF_CITY, FIGURES, CASES, ROLL, TRAININGS, PROGRAMME],
  commune_officer: [DUE, CASES, ROLL, TRAININGS, TARGETS, PROGRAMME, FIGURES, ACCOUNTS],
  team_leader: [DUE, CASES, ROLL, TRAININGS, TARGETS, FIGURES],
  mediator: [DUE, CASES, ROLL, TRAININGS],
};
