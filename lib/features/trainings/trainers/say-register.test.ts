import { describe, expect, it } from 'vitest';
import { sayDensity, sayTrained } from '@/lib/features/trainings/trainers/say-register';

describe('how dense the trainers are', () => {
  it.each([
    [
      40,
      5111,
      'city_officer',
      '1 tập huấn viên / 128 tổ, cần thêm 12 để có 1 tập huấn viên / 100 tổ (QĐ 315/QĐ-TTg)',
    ],
    [52, 5111, 'city_officer', '1 tập huấn viên / 98 tổ, đủ mức 1 tập huấn viên / 100 tổ (QĐ 315/QĐ-TTg)'],
    [
      0,
      101,
      'city_officer',
      '101 tổ chưa có tập huấn viên, cần thêm 2 để có 1 tập huấn viên / 100 tổ (QĐ 315/QĐ-TTg)',
    ],
    [2, 15, 'commune_officer', '1 tập huấn viên / 8 tổ'],
  ] as const)('%i for %i teams', (inOffice, teams, role, words) => {
    expect(sayDensity({ inOffice, teams, role })).toBe(words);
  });
});

describe('how many were trained themselves', () => {
  it.each([
    [0, 0, 'Chưa có tập huấn viên nào đang làm'],
    [3, 1, '3 tập huấn viên đang làm, 1 đã được tập huấn'],
    [3, 3, '3 tập huấn viên đang làm, đều đã được tập huấn'],
  ])('%i, %i trained', (inOffice, trained, words) => {
    expect(sayTrained({ inOffice, trained })).toBe(words);
  });
});
