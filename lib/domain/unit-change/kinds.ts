import type { Role } from '@/lib/domain/access/roles';

/** Changes that a commune makes of its own neighbourhoods and teams (Luật HGƠCS Đ29.2; NĐ 185/2026/NĐ-CP). */
export const COMMUNE_CHANGES = [
  'merge_neighbourhoods',
  'split_neighbourhood',
  'rename_neighbourhood',
  'merge_teams',
  'split_team',
  'rename_team',
] as const;

/** Changes that touch more than one commune, or the commune itself: the city's matter. */
export const CITY_CHANGES = ['merge_communes', 'move_units', 'rename_commune'] as const;

export const CHANGE_KINDS = [...COMMUNE_CHANGES, ...CITY_CHANGES] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What each change is called. */
export const CHANGE_LABELS: Record<ChangeKind, string> = {
  merge_neighbourhoods: 'Sáp nhập thôn, tổ dân phố',
  split_neighbourhood: 'Chia tách thôn, tổ dân phố',
  rename_neighbourhood: 'Đổi tên thôn, tổ dân phố',
  merge_teams: 'Nhập các tổ hòa giải',
  split_team: 'Tách tổ hòa giải',
  rename_team: 'Đổi tên tổ hòa giải',
  merge_communes: 'Sáp nhập xã, phường',
  move_units: 'Chuyển thôn, tổ sang xã, phường khác',
  rename_commune: 'Đổi tên xã, phường',
};

/** What each change brings with it, in one line. */
export const CHANGE_NOTES: Record<ChangeKind, string> = {
  merge_neighbourhoods: 'Cộng số hộ; các tổ hòa giải có thể nhập làm một cùng lúc',
  split_neighbourhood: 'Tách một hoặc hai phần ra khỏi một thôn, tổ dân phố',
  rename_neighbourhood: 'Giấy tờ cũ vẫn in tên cũ',
  merge_teams: 'Người, vụ việc và sổ về một tổ; số vụ cũ giữ nguyên',
  split_team: 'Tổ mới nhận một phần địa bàn và người; sổ và vụ việc ở lại tổ cũ',
  rename_team: 'Giấy tờ cũ vẫn in tên cũ',
  merge_communes: 'Mọi thôn, tổ, người và vụ việc về một xã, phường',
  move_units: 'Thôn, tổ đi cùng người, vụ việc, sổ và tài khoản',
  rename_commune: 'Đổi tên hoặc đổi xã thành phường',
};

/** The changes that a role makes. */
export function changesOf(role: Role): readonly ChangeKind[] {
  if (role === 'commune_officer') return COMMUNE_CHANGES;
  return role === 'city_admin' ? CITY_CHANGES : [];
}

/** Whether people change teams, so that a decision may recognise them again (Luật HGƠCS Đ8.4). */
export const movesSeats = (kind: ChangeKind): boolean =>
  kind === 'merge_neighbourhoods' || kind === 'merge_teams' || kind === 'split_team';

/** `draft`: looked at, not agreed. `planned`: agreed, for a day that has not come or that something stands in the way of. */
export const CHANGE_STATES = ['draft', 'planned', 'done', 'cancelled'] as const;
export type ChangeState = (typeof CHANGE_STATES)[number];
