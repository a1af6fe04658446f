import type { Chance } from '@/tests/support/random';

/** Invented people and places, enough of them that namesakes are made on purpose only. */

const FAMILY = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Hoàng',
  'Vũ',
  'Tống',
  'Công',
  'Đỗ',
  'Thôi',
  'Bàn',
  'Tô',
  'Lang',
  'Cộng',
];
const MIDDLE = ['Văn', 'Thị', 'Đức', 'Minh', 'Thị Kim', 'Xuân', 'Bá', 'Thị Hồng', 'Ngọc', 'Quang'];
const GIVEN = [
  'Hòa',
  'Thủy',
  'Thúy',
  'Khỏe',
  'Quý',
  'Hùng',
  'Hưng',
  'Lan',
  'Bưởi',
  'Tổng',
  'Nam',
  'Nữ',
  'Ân',
  'Ước',
  'Thôn',
  'Ấp',
  'Bản',
  'Thành',
];

/** Gives out each name once, so that whoever stands twice was put twice. */
export class Names {
  private readonly used = new Set<string>();

  constructor(private readonly chance: Chance) {}

  next(): string {
    for (;;) {
      const { chance } = this;
      const name = `${chance.pick(FAMILY)} ${chance.pick(MIDDLE)} ${chance.pick(GIVEN)}`;
      const folded = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
      if (this.used.has(folded)) continue;
      this.used.add(folded);
      return name;
    }
  }
}

export const HAMLETS = [
  'Đông Hòa',
  'Phúc Lộc',
  'Tân Tiến',
  'Bãi Mạc',
  'Kiều Đông',
  'Xuân Mang',
  'Vạn Chính',
  'Đình Giữa',
  'Láng',
  'Tổ',
];

export const QUALIFICATIONS: readonly (readonly [string, 'luat' | 'khac' | 'chua_qua_dao_tao'])[] = [
  ['12/12', 'chua_qua_dao_tao'],
  ['THPT', 'chua_qua_dao_tao'],
  ['Không', 'chua_qua_dao_tao'],
  ['Đại học Sư phạm', 'khac'],
  ['Trung cấp Kế toán', 'khac'],
  ['Sơ cấp', 'khac'],
  ['Cử nhân Luật', 'luat'],
  ['Đại học Luật Hà Nội', 'luat'],
];

export const DECISIONS: readonly (readonly [string, string])[] = [
  ['142/QĐ-UBND', '2025-08-15'],
  ['27/QĐ-UBND', '2026-02-10'],
  ['05/QĐ-CTUBND', '2025-12-01'],
];

/** A day that every month has. */
export const dayIn = (year: number, chance: Chance): string =>
  `${year}-${String(chance.between(1, 12)).padStart(2, '0')}-${String(chance.between(1, 28)).padStart(2, '0')}`;

export const phoneOf = (chance: Chance): string =>
  `0${chance.pick(['3', '5', '7', '8', '9'])}${String(chance.between(10_000_000, 99_999_999))}`;
