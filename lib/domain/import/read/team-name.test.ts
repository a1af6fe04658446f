import { describe, expect, it } from 'vitest';
import { namesTeam, readTeam, readTeamCell } from '@/lib/domain/import/read/team-name';

describe('readTeam', () => {
  it.each([
    ['Tổ hòa giải số 1 - TDP 1', 'Tổ hòa giải số 1', ['TDP 1']],
    ['Tổ hòa giải số  5 – TDP 5', 'Tổ hòa giải số 5', ['TDP 5']],
    ['TỔ HÒA GIẢI SỐ 12 - TDP 13+14', 'Tổ hòa giải số 12', ['TDP 13', 'TDP 14']],
    ['Tổ hoà giải số 19 - Tổ dân phố số 21 và số 22', 'Tổ hòa giải số 19', ['TDP 21', 'TDP 22']],
    ['Tổ hòa giải số 04, TDP số 4', 'Tổ hòa giải số 4', ['TDP 4']],
    ['Tổ hòa giải số 8 thuộc TDP 9, TDP 10', 'Tổ hòa giải số 8', ['TDP 9', 'TDP 10']],
    ['Tổ hòa giải số 5 (thôn Vân, thôn Đồng)', 'Tổ hòa giải số 5', ['thôn Vân', 'thôn Đồng']],
    ['Tổ HG số 3: khu phố 3', 'Tổ hòa giải số 3', ['khu phố 3']],
    ['THG số 3', 'Tổ hòa giải số 3', []],
    ['Tổ hòa giải ở cơ sở số 3', 'Tổ hòa giải số 3', []],
    ['TDP 5 (Tổ HG số 4)', 'Tổ hòa giải số 4', ['TDP 5']],
    ['THÔN ĐÔNG - TỔ HÒA GIẢI SỐ 2', 'Tổ hòa giải số 2', ['thôn Đông']],
    [
      'I. Tổ hòa giải thôn Phúc Lộc (Quyển số 02, mở ngày 01/01/2026)',
      'Tổ hòa giải thôn Phúc Lộc',
      ['thôn Phúc Lộc'],
    ],
    ['VI. TỔ HOÀ GIẢI THÔN KIỀU ĐÔNG', 'Tổ hòa giải thôn Kiều Đông', ['thôn Kiều Đông']],
    ['IV TỔ HÒA GIẢI THÔN 4 (08 hòa giải viên)', 'Tổ hòa giải thôn 4', ['thôn 4']],
    ['1. Tổ hòa giải TDP số 03: 7 người', 'Tổ hòa giải TDP 3', ['TDP 3']],
    ['Tổ hòa giải tổ dân phố 3', 'Tổ hòa giải TDP 3', ['TDP 3']],
    ['II. Thôn Đông Hòa', 'Tổ hòa giải thôn Đông Hòa', ['Thôn Đông Hòa']],
    ['Thôn Đông, thôn Đoài', 'Tổ hòa giải thôn Đông, thôn Đoài', ['Thôn Đông', 'thôn Đoài']],
    ['Ấp 3', 'Tổ hòa giải ấp 3', ['Ấp 3']],
    ['Tổ 3 - thôn Đông', 'Tổ hòa giải số 3', ['thôn Đông']],
    ['Tổ hòa giải Đông Hòa', 'Tổ hòa giải Đông Hòa', []],
    ['to hoa giai so 7 - tdp 7, 8', 'Tổ hòa giải số 7', ['TDP 7', 'TDP 8']],
  ])('reads «%s»', (typed, name, hamlets) => {
    expect(readTeam(typed)).toEqual({ name, hamlets });
  });

  it('takes «Tổ 12» for the residents where there are such groups, and for the team where there are none', () => {
    expect(readTeam('Tổ 12')).toEqual({ name: 'Tổ hòa giải TDP 12', hamlets: ['TDP 12'] });
    expect(readTeam('Tổ 12', 'team')).toEqual({ name: 'Tổ hòa giải số 12', hamlets: [] });
  });

  it.each([
    ['Nguyễn Văn Tổ'],
    ['Láng, ngày 05 tháng 10 năm 2026'],
    ['Tổ hòa giải'],
    [''],
    ['Người lập biểu'],
  ])('finds no team in «%s»', (typed) => {
    expect(readTeam(typed)).toBeNull();
  });

  it.each([
    ['Tổ hòa giải số 1', true],
    ['III. Thôn Đông', true],
    ['Tổ 5', true],
    ['TỔ DÂN PHỐ 5', true],
    ['Láng, ngày 05 tháng 10 năm 2026', false],
    ['Tổ trưởng', false],
    ['Bản thân', true],
    ['Tô Văn Ba', false],
    ['Ban công tác Mặt trận', false],
  ])('sees whether «%s» is the heading of a team: %s', (typed, expected) => {
    expect(namesTeam(typed)).toBe(expected);
  });
});

describe('readTeamCell', () => {
  it.each([
    ['12', 'Tổ hòa giải số 12', []],
    ['Số 03', 'Tổ hòa giải số 3', []],
    ['Tổ 12', 'Tổ hòa giải số 12', []],
    ['TDP 4', 'Tổ hòa giải TDP 4', ['TDP 4']],
    ['Đông Hòa', 'Tổ hòa giải Đông Hòa', []],
    ['ĐÔNG HOÀ', 'Tổ hòa giải Đông Hòa', []],
  ])('reads «%s» under the heading «Tổ hòa giải»', (typed, name, hamlets) => {
    expect(readTeamCell(typed)).toEqual({ name, hamlets });
  });

  it('reads its own names back unchanged, as a mended row is read again', () => {
    const headings = [
      'Tổ hòa giải số 1 - TDP 1',
      'Thôn Đông, thôn Đoài',
      'TDP 7-8',
      'Ấp 3',
      'Tổ HG Đông Hòa',
      'Bản Nà Hin',
    ];
    for (const heading of headings) {
      const first = readTeam(heading);
      expect(readTeamCell(first?.name ?? '')?.name).toBe(first?.name);
    }
  });
});
