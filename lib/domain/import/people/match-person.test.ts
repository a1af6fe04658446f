import { describe, expect, it } from 'vitest';
import { editDistance } from '@/lib/domain/import/people/edit-distance';
import { memberNamed } from '@/lib/domain/import/people/match-by-name';
import { indexRoll, matchPerson, type TypedPerson } from '@/lib/domain/import/people/match-person';
import type { RollPerson } from '@/lib/domain/import/records';

const person = (
  id: string,
  fullName: string,
  birthYear: number,
  team: string,
  hamlet: string,
  phone: string | null = null,
): RollPerson => ({
  id,
  fullName,
  birthYear,
  team,
  hamlets: [hamlet],
  phone,
});

const ROLL = indexRoll(
  [
    person('hung', 'Nguyễn Văn Hùng', 1959, 'Tổ hòa giải số 6', 'TDP 12'),
    person('hưng', 'Nguyễn Văn Hưng', 1960, 'Tổ hòa giải số 7', 'TDP 7'),
    person('hoa1', 'Lê Thị Hoa', 1970, 'Tổ hòa giải số 12', 'TDP 8', '0912345678'),
    person('hoa2', 'Lê Thị Hoa', 1980, 'Tổ hòa giải số 8', 'TDP 12'),
    person('khanh', 'Trần Quốc Khánh', 1966, 'Tổ hòa giải số 9', 'TDP 10'),
    person('khoe', 'Đỗ Xuân Khỏe', 1960, 'Tổ hòa giải thôn Đông', 'thôn Đông'),
  ],
  'residents',
);

const match = (name: string, facts: Partial<TypedPerson> = {}) => {
  const found = matchPerson({ name, birthYear: null, team: '', phone: null, ...facts }, ROLL);
  return found.kind === 'matched' ? found.person.id : [found.kind, ...found.candidates.map(({ id }) => id)];
};

describe('matchPerson', () => {
  it.each([
    ['Trần Quốc Khánh', {}, 'khanh'],
    ['TRẦN QUỐC KHÁNH', {}, 'khanh'],
    ['Tran Quoc Khanh', {}, 'khanh'],
    ['Đỗ Xuân Khoẻ', {}, 'khoe'],
    ['Đỗ Xuân Khỏe'.normalize('NFD'), {}, 'khoe'],
    // Marks tell Hùng from Hưng; without them the rest must.
    ['Nguyễn Văn Hùng', {}, 'hung'],
    ['Nguyễn Văn Hưng', {}, 'hưng'],
    ['Nguyen Van Hung', { team: 'TDP 7' }, 'hưng'],
    ['Nguyen Van Hung', { birthYear: 1959 }, 'hung'],
    // «Tổ 12» is group 12 of the residents, «Tổ HG số 12» the team.
    ['Lê Thị Hoa', { team: 'Tổ 12' }, 'hoa2'],
    ['Lê Thị Hoa', { team: 'Tổ HG số 12' }, 'hoa1'],
    ['Lê Thị Hoa', { team: 'TDP 8' }, 'hoa1'],
    ['Lê Thị Hoa', { team: 'Tổ 8' }, 'hoa1'],
    ['Lê Thị Hoa', { birthYear: 1980 }, 'hoa2'],
    ['Lê Thị Hoa', { phone: '0912345678', team: 'TDP 12' }, 'hoa1'],
    // A team mistyped does not lose the only bearer of a name.
    ['Trần Quốc Khánh', { team: 'TDP 99' }, 'khanh'],
    ['Trần Quốc Khánh', { birthYear: 1967, team: 'TDP 10' }, 'khanh'],
    ['Đỗ Xuân Khỏe', { team: 'Thôn Đông' }, 'khoe'],
  ] as const)('finds %s %j', (name, facts, id) => {
    expect(match(name, facts)).toBe(id);
  });

  it('leaves namesakes to the user when nothing tells them apart', () => {
    expect(match('Lê Thị Hoa')).toEqual(['ambiguous', 'hoa1', 'hoa2']);
    expect(match('Lê Thị Hoa', { team: 'TDP 99' })).toEqual(['ambiguous', 'hoa1', 'hoa2']);
    expect(match('Nguyen Van Hung')).toEqual(['ambiguous', 'hung', 'hưng']);
  });

  it('does not take a namesake of another age and place for the person', () => {
    expect(match('Trần Quốc Khánh', { birthYear: 1990 })).toEqual(['unknown', 'khanh']);
    expect(match('Trần Quốc Khánh', { birthYear: 1990, team: 'TDP 8' })).toEqual(['unknown', 'khanh']);
  });

  it('offers whose name is nearest when nobody bears it', () => {
    expect(match('Trần Quôc Khanhh')).toEqual(['unknown', 'khanh']);
    expect(match('Trần Khánh')).toEqual(['unknown', 'khanh']);
    expect(match('Lê Thị Hao', { team: 'TDP 12' })).toEqual(['unknown', 'hoa2', 'hoa1']);
    expect(match('Quách Trọng Ẩn')).toEqual(['unknown']);
    expect(match('')).toEqual(['unknown']);
  });
});

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['hoa', 'hoa', 0],
    ['hoa', 'hao', 1],
    ['hoa', 'ho', 1],
    ['hoa', 'hoan', 1],
    ['hoa', 'hua', 1],
    ['khanh', 'thanh', 1],
    ['hoa', 'lan', 3],
    ['a', 'abcdef', 3],
  ])('from «%s» to «%s» is %i, or more than two', (one, other, distance) => {
    expect(editDistance(one, other, 2)).toBe(distance);
    expect(editDistance(other, one, 2)).toBe(distance);
  });
});

describe('memberNamed', () => {
  const members = [
    { fullName: 'Nguyễn Văn Hùng' },
    { fullName: 'Nguyễn Văn Hưng' },
    { fullName: 'Đỗ Xuân Khỏe' },
  ];
  it('finds a member by name when one bears it', () => {
    expect(memberNamed('ĐỖ XUÂN KHOẺ', members)?.fullName).toBe('Đỗ Xuân Khỏe');
    expect(memberNamed('Nguyễn Văn Hưng', members)?.fullName).toBe('Nguyễn Văn Hưng');
    expect(memberNamed('Nguyen Van Hung', members)).toBeNull();
    expect(memberNamed('Lê Ba', members)).toBeNull();
  });
});
