import type { Role } from '@/lib/domain/access/roles';

/** What people call the holder of each role. */
export const ROLE_LABELS: Record<Role, string> = {
  operator: 'Vận hành hệ thống',
  city_admin: 'Quản trị cấp thành phố, tỉnh',
  city_officer: 'Công chức Sở Tư pháp',
  commune_officer: 'Công chức cấp xã',
  team_leader: 'Tổ trưởng tổ hòa giải',
  mediator: 'Hòa giải viên',
};
