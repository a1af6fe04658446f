import { describe, expect, it } from 'vitest';
import { readMediators } from '@/lib/domain/import/read/mediators';
import { readParties } from '@/lib/domain/import/read/parties';

const party = (name: string, facts: { age?: number; birthYear?: number; address?: string } = {}) => ({
  name,
  age: facts.age ?? null,
  birthYear: facts.birthYear ?? null,
  address: facts.address ?? null,
});

describe('readParties', () => {
  it.each([
    [
      '1. Ông Nguyễn Văn Ân, 59 tuổi, thôn Đông, xã An Thành',
      party('Nguyễn Văn Ân', { age: 59, address: 'thôn Đông, xã An Thành' }),
    ],
    [
      '- Bên A: Bà Lê Thị Hoa (sinh năm 1953), xóm 3, thôn Đông',
      party('Lê Thị Hoa', { birthYear: 1953, address: 'xóm 3, thôn Đông' }),
    ],
    [
      '1) Vũ Minh Kiên, sinh năm 1986; địa chỉ: xóm 6',
      party('Vũ Minh Kiên', { birthYear: 1986, address: 'xóm 6' }),
    ],
    [
      'Bà Trần Thị Ba - SN 1967 - xóm 8, thôn Đông',
      party('Trần Thị Ba', { birthYear: 1967, address: 'xóm 8, thôn Đông' }),
    ],
    [
      'Ông Nguyễn Văn Ân (1953), thôn Đông',
      party('Nguyễn Văn Ân', { birthYear: 1953, address: 'thôn Đông' }),
    ],
    [
      'NGUYỄN VĂN HOÀ, tuổi: 60, trú tại thôn Đông',
      party('Nguyễn Văn Hòa', { age: 60, address: 'thôn Đông' }),
    ],
    ['Nguyễn Văn Ân, thôn Đông, 59 tuổi', party('Nguyễn Văn Ân', { age: 59, address: 'thôn Đông' })],
    [
      'Nguyễn Văn Ân, sinh ngày 2/3/1960, ở thôn Đông',
      party('Nguyễn Văn Ân', { birthYear: 1960, address: 'thôn Đông' }),
    ],
    ['Nguyễn Văn Ân', party('Nguyễn Văn Ân')],
    ['Gia đình ông Nguyễn Văn Ân, thôn Đông', party('Gia đình ông Nguyễn Văn Ân', { address: 'thôn Đông' })],
  ])('reads «%s»', (typed, expected) => {
    expect(readParties(typed)).toEqual([expected]);
  });

  it.each([
    ['Ông Nguyễn Văn Ân, 50 tuổi, thôn Đông\nBà Lê Thị Hoa, 40 tuổi, thôn Đoài'],
    ['Ông Nguyễn Văn Ân, 50 tuổi, thôn Đông; Bà Lê Thị Hoa, 40 tuổi, thôn Đoài'],
    ['1. Nguyễn Văn Ân, 50 tuổi, thôn Đông 2. Lê Thị Hoa, 40 tuổi, thôn Đoài'],
    ['Bên A: Ông Nguyễn Văn Ân, 50 tuổi, thôn Đông. Bên B: Bà Lê Thị Hoa, 40 tuổi, thôn Đoài'],
    ['Ông Nguyễn Văn Ân, 50 tuổi, thôn Đông và bà Lê Thị Hoa, 40 tuổi, thôn Đoài'],
    [
      '1. Ông Nguyễn Văn Ân\n50 tuổi, thôn Đông'.replace('50 tuổi', 'tuổi 50') +
        '\n2. Bà Lê Thị Hoa\ntuổi 40, thôn Đoài',
    ],
  ])('reads two parties from «%s»', (typed) => {
    expect(readParties(typed)).toEqual([
      party('Nguyễn Văn Ân', { age: 50, address: 'thôn Đông' }),
      party('Lê Thị Hoa', { age: 40, address: 'thôn Đoài' }),
    ]);
  });

  it('reads nobody from nothing', () => {
    expect(readParties(' \n ')).toEqual([]);
  });
});

describe('readMediators', () => {
  it.each([
    ['Đỗ Đình Hưởng', ['Đỗ Đình Hưởng'], []],
    ['- Phạm Mạnh Dũng\n2. Phan Thị Oanh (Tổ trưởng)', ['Phạm Mạnh Dũng', 'Phan Thị Oanh'], []],
    ['1. Phạm Mạnh Dũng 2. Phan Thị Oanh', ['Phạm Mạnh Dũng', 'Phan Thị Oanh'], []],
    ['Phạm Mạnh Dũng, Phan Thị Oanh', ['Phạm Mạnh Dũng', 'Phan Thị Oanh'], []],
    ['Ông Phạm Mạnh Dũng và bà Phan Thị Oanh', ['Phạm Mạnh Dũng', 'Phan Thị Oanh'], []],
    ['Phạm Mạnh Dũng - Tổ trưởng; Phan Thị Oanh', ['Phạm Mạnh Dũng', 'Phan Thị Oanh'], []],
    ['HGV: PHẠM MẠNH DŨNG', ['Phạm Mạnh Dũng'], []],
    [
      'Nguyễn Thị Tuyết\nNgười được mời: Ông Tạ Hữu Đăng - Hội Luật gia',
      ['Nguyễn Thị Tuyết'],
      ['Ông Tạ Hữu Đăng - Hội Luật gia'],
    ],
    [
      'Nguyễn Thị Tuyết\nNgười được mời tham gia:\n- Ông Tạ Hữu Đăng\n- Bà Lưu Thị Mến',
      ['Nguyễn Thị Tuyết'],
      ['Ông Tạ Hữu Đăng', 'Bà Lưu Thị Mến'],
    ],
    ['Người được mời: Ông Tạ Hữu Đăng', [], ['Ông Tạ Hữu Đăng']],
    ['', [], []],
  ])('reads «%s»', (typed, mediators, invitees) => {
    expect(readMediators(typed)).toEqual({ mediators, invitees });
  });
});
