import type { Chance } from '@/tests/support/random';

/** The parts of a roll's table. One part may take two columns. */
export type Part =
  | 'number'
  | 'team'
  | 'name'
  | 'birth'
  | 'sex'
  | 'ethnicity'
  | 'qualification'
  | 'role'
  | 'address'
  | 'phone'
  | 'decision'
  | 'note';

/** The habits of the office that keeps the file. */
export type RollStyle = {
  readonly teams: 'headings' | 'numbered_headings' | 'column' | 'merged_column' | 'sheets';
  readonly names: 'whole' | 'split' | 'with_role';
  readonly sex: 'ticks' | 'word' | 'women' | 'births' | 'codes';
  readonly decision: 'one' | 'two' | 'merged' | 'nt';
  readonly merged: boolean;
  /** Empty columns before the table. */
  readonly offset: number;
  /** After how many people the heading is printed again; 0: never. */
  readonly pageLength: number;
  /** All cells as text, as a CSV file has them. */
  readonly textOnly: boolean;
  readonly hand: number;
  readonly parts: readonly Part[];
};

export const HEADINGS: Readonly<Record<Part, readonly string[]>> = {
  number: ['STT', 'TT', 'Số TT'],
  team: ['Tổ hòa giải', 'Tên tổ hòa giải', 'Thuộc tổ hòa giải'],
  name: ['Họ và tên', 'Họ tên', 'Họ và tên hòa giải viên', 'Họ, chữ đệm và tên'],
  birth: ['Năm sinh', 'Ngày, tháng, năm sinh', 'Ngày sinh'],
  sex: ['Giới tính'],
  ethnicity: ['Dân tộc', 'Thành phần dân tộc'],
  qualification: ['Trình độ chuyên môn', 'Trình độ', 'Trình độ CMNV'],
  role: ['Chức vụ', 'Chức danh trong tổ', 'Chức vụ trong tổ hòa giải'],
  address: ['Nơi ở hiện nay', 'Địa chỉ', 'Nơi thường trú'],
  phone: ['Số điện thoại', 'SĐT', 'Điện thoại di động'],
  decision: ['Quyết định công nhận (số, ngày)', 'Quyết định công nhận', 'Số, ngày quyết định'],
  note: ['Ghi chú'],
};

const OPTIONAL: readonly Part[] = [
  'ethnicity',
  'qualification',
  'role',
  'address',
  'phone',
  'decision',
  'note',
];

export function rollStyle(chance: Chance): RollStyle {
  const teams = chance.pick<RollStyle['teams']>([
    'headings',
    'headings',
    'numbered_headings',
    'column',
    'merged_column',
    'sheets',
  ]);
  const names = chance.pick<RollStyle['names']>(['whole', 'whole', 'whole', 'split', 'with_role']);
  const parts: Part[] = [
    'number',
    ...(teams === 'column' || teams === 'merged_column' ? (['team'] as const) : []),
    'name',
    'birth',
    'sex',
    ...OPTIONAL.filter((part) => chance.happens(0.85) && !(part === 'role' && names === 'with_role')),
  ];
  return {
    teams,
    names,
    sex: chance.pick<RollStyle['sex']>(['ticks', 'ticks', 'word', 'women', 'births', 'codes']),
    decision: chance.pick<RollStyle['decision']>(['one', 'two', 'merged', 'nt']),
    merged: chance.happens(0.6),
    offset: chance.pick([0, 0, 0, 1, 2]),
    pageLength: chance.pick([0, 0, 0, 6]),
    textOnly: chance.happens(0.15),
    hand: chance.between(0, 5),
    parts: chance.happens(0.5) ? parts : shuffled(parts, chance),
  };
}

function shuffled<T>(items: readonly T[], chance: Chance): T[] {
  const left = [...items];
  return items.flatMap(() => left.splice(chance.between(0, left.length - 1), 1));
}

/** The lines below a heading that takes two columns. */
export function subHeadings(part: Part, style: RollStyle): readonly string[] {
  if (part === 'sex' && style.sex === 'ticks') return ['Nam', 'Nữ'];
  if (part === 'birth' && style.sex === 'births') return ['Nam', 'Nữ'];
  if (part === 'decision' && style.decision === 'two') return ['Số', 'Ngày'];
  return [];
}

/** Headings that stand beside each other, where a part takes two columns without a common one. */
export function headingsOf(part: Part, style: RollStyle, chance: Chance): readonly string[] {
  if (part === 'name' && style.names === 'split') return ['Họ và tên đệm', 'Tên'];
  if (part === 'sex' && style.sex === 'women') return ['Nữ'];
  if (part === 'sex' && style.sex === 'codes') return ['Giới tính (Nam = 1, Nữ = 0)'];
  return [chance.pick(HEADINGS[part])];
}

/** How many columns a part takes; none when another part says it too. */
export function widthOf(part: Part, style: RollStyle): number {
  if (part === 'sex' && style.sex === 'births') return 0;
  if (part === 'name' && style.names === 'split') return 2;
  return Math.max(1, subHeadings(part, style).length);
}
