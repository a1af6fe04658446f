import type { Actor } from '@/lib/domain/access/roles';

/** What can stand in a column beside the name, in the order of the columns. */
export const ROLL_COLUMNS = [
  'commune',
  'team',
  'neighbourhoods',
  'birth',
  'sex',
  'ethnicity',
  'qualification',
  'role',
  'occupation',
  'office',
  'address',
  'phone',
  'decision',
  'first_recognised',
  'status',
  'training',
  'note',
] as const;
export type RollColumn = (typeof ROLL_COLUMNS)[number];

export const ROLL_COLUMN_LABELS: Record<RollColumn, string> = {
  commune: 'Xã, phường',
  team: 'Tổ hòa giải',
  neighbourhoods: 'Thôn, tổ dân phố',
  birth: 'Năm sinh',
  sex: 'Giới tính',
  ethnicity: 'Dân tộc',
  qualification: 'Trình độ chuyên môn',
  role: 'Chức vụ',
  occupation: 'Nghề nghiệp',
  office: 'Chức danh đang kiêm nhiệm',
  address: 'Nơi ở',
  phone: 'Số điện thoại',
  decision: 'Quyết định công nhận',
  first_recognised: 'Công nhận lần đầu',
  status: 'Tình trạng',
  training: 'Đã bồi dưỡng',
  note: 'Ghi chú',
};

const USUAL: readonly RollColumn[] = ['team', 'birth', 'phone', 'decision', 'status'];

// Origin is sensitive, a home is nobody's business: only the commune that keeps the entry reads them.
const PERSONAL: readonly RollColumn[] = ['ethnicity', 'address', 'note'];

/** The columns an actor may choose among. */
export function columnsFor({ role }: Pick<Actor, 'role'>): readonly RollColumn[] {
  const wide = role === 'city_admin' || role === 'city_officer';
  return ROLL_COLUMNS.filter(
    (column) =>
      (column !== 'commune' || wide) &&
      (column !== 'training' || role !== 'city_admin') &&
      (role === 'commune_officer' || !PERSONAL.includes(column)),
  );
}

/** The columns an actor sees without choosing. */
export function usualColumns(actor: Pick<Actor, 'role'>): readonly RollColumn[] {
  return columnsFor(actor).filter((column) => column === 'commune' || USUAL.includes(column));
}

/** The choice as it is worth keeping in the address: what the actor may not read falls out, the usual is no choice. */
export function keptChoice(
  chosen: readonly RollColumn[] | null,
  actor: Pick<Actor, 'role'>,
): readonly RollColumn[] | null {
  const allowed = columnsFor(actor).filter((column) => chosen?.includes(column));
  const isUsual = allowed.join() === usualColumns(actor).join();
  return allowed.length === 0 || isUsual ? null : allowed;
}
