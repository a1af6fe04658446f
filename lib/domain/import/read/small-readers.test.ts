import { describe, expect, it } from 'vitest';
import { readDecision } from '@/lib/domain/import/read/decision';
import { isDitto } from '@/lib/domain/import/read/ditto';
import { readEthnicity } from '@/lib/domain/import/read/ethnicity';
import { readHamlets } from '@/lib/domain/import/read/hamlets';
import { readMark } from '@/lib/domain/import/read/mark';
import { readOutcome } from '@/lib/domain/import/read/outcome';
import { readPresence } from '@/lib/domain/import/read/presence';
import { classOfQualification } from '@/lib/domain/import/read/qualification';
import { readRole } from '@/lib/domain/import/read/role';
import { readSex, sexCodes } from '@/lib/domain/import/read/sex';
import { withModernTones } from '@/lib/domain/import/text';

describe('withModernTones', () => {
  it.each([
    ['Hoà Thuỷ Thuý Khoẻ Uỷ', 'Hòa Thủy Thúy Khỏe Ủy'],
    ['HOÀ GIẢI', 'HÒA GIẢI'],
    ['quý quỳ Quỷ', 'quý quỳ Quỷ'],
    ['hoàn toàn hoài loét huỳnh', 'hoàn toàn hoài loét huỳnh'],
    ['hoà'.normalize('NFD'), 'hòa'],
    ['Hòa Thủy', 'Hòa Thủy'],
  ])('writes «%s» as «%s»', (typed, expected) => {
    expect(withModernTones(typed)).toBe(expected);
  });
});

describe('readHamlets', () => {
  it.each([
    ['TDP 7, 8', ['TDP 7', 'TDP 8']],
    ['TDP 13+14', ['TDP 13', 'TDP 14']],
    ['TDP 34, TDP 35', ['TDP 34', 'TDP 35']],
    ['Tổ dân phố số 21 và số 22', ['TDP 21', 'TDP 22']],
    ['TDP 7-8', ['TDP 7', 'TDP 8']],
    ['TDP 7 đến 9', ['TDP 7', 'TDP 8', 'TDP 9']],
    ['TDP 7/8', ['TDP 7', 'TDP 8']],
    ['TDP số 03', ['TDP 3']],
    ['TDP 12A', ['TDP 12A']],
    ['TDP 5 phường Láng', ['TDP 5']],
    ['thôn Đông và thôn Đoài', ['thôn Đông', 'thôn Đoài']],
    ['Thôn Đông, Đoài', ['Thôn Đông', 'Thôn Đoài']],
    ['THÔN KIỀU ĐÔNG', ['thôn Kiều Đông']],
    ['thôn Đông - xã An Thành', ['thôn Đông']],
    ['KP3', ['Khu phố 3']],
    ['Láng', []],
    ['', []],
  ])('reads «%s»', (typed, expected) => {
    expect(readHamlets(typed)).toEqual(expected);
  });

  it('takes a bare number for what the heading of its column says', () => {
    expect(readHamlets('1, 2', 'TDP')).toEqual(['TDP 1', 'TDP 2']);
    expect(readHamlets('thôn Đông', 'TDP')).toEqual(['thôn Đông']);
  });
});

describe('readDecision', () => {
  it.each([
    ['142/QĐ-UBND ngày 15/8/2025', '142/QĐ-UBND', '2025-08-15'],
    ['Số 142/QĐ-UBND, ngày 15/08/2025', '142/QĐ-UBND', '2025-08-15'],
    ['QĐ số 142/QĐ-UBND ngày 15 tháng 8 năm 2025', '142/QĐ-UBND', '2025-08-15'],
    ['142 / qd - ubnd 15.8.25', '142/QĐ-UBND', '2025-08-15'],
    ['QĐ 142 (15/8/2025)', '142', '2025-08-15'],
    ['Quyết định số 05/2025/QĐ-UBND ngày 3-9-2025', '05/2025/QĐ-UBND', '2025-09-03'],
    ['27/QĐ-CTUBND', '27/QĐ-CTUBND', null],
    ['15/8/2025', null, '2025-08-15'],
    ['142', '142', null],
    ['', null, null],
    ['-', null, null],
  ])('reads «%s»', (typed, number, date) => {
    expect(readDecision(typed, '2026-11-22')).toEqual({ number, date, unreadable: false });
  });

  it.each([['abc'], ['142/QĐ-UBND ngày 31/2/2025']])('says that «%s» cannot be read', (typed) => {
    expect(readDecision(typed, '2026-11-22').unreadable).toBe(true);
  });
});

describe('classOfQualification', () => {
  it.each([
    ['Đại học Luật Hà Nội', 'luat'],
    ['Cử nhân luật', 'luat'],
    ['Trung cấp Luật', 'luat'],
    ['Trung cấp pháp lý', 'luat'],
    ['Đại học Sư phạm', 'khac'],
    ['Sơ cấp', 'khac'],
    ['Trung cấp', 'khac'],
    ['Kỹ sư Xây dựng', 'khac'],
    ['Thạc sĩ Quản lý công', 'khac'],
    ['Bác sĩ', 'khac'],
    ['12/12', 'chua_qua_dao_tao'],
    ['10/10', 'chua_qua_dao_tao'],
    ['7/10', 'chua_qua_dao_tao'],
    ['Lớp 9', 'chua_qua_dao_tao'],
    ['THPT', 'chua_qua_dao_tao'],
    ['Tốt nghiệp THCS', 'chua_qua_dao_tao'],
    ['Cấp III', 'chua_qua_dao_tao'],
    ['Trung học phổ thông', 'chua_qua_dao_tao'],
    ['Không', 'chua_qua_dao_tao'],
    ['Chưa qua đào tạo', 'chua_qua_dao_tao'],
    ['', null],
  ])('puts «%s» in %s', (typed, expected) => {
    expect(classOfQualification(typed)).toBe(expected);
  });
});

describe('readRole', () => {
  it.each([
    ['Tổ trưởng', 'to_truong', null],
    ['tổ trưởng', 'to_truong', null],
    ['Tổ trưởng tổ hòa giải', 'to_truong', null],
    ['Tổ phó', 'to_pho', null],
    ['Phó tổ trưởng', 'to_pho', null],
    ['Thư ký', 'thu_ky', null],
    ['Tổ viên ', 'to_vien', null],
    ['Hòa giải viên', 'to_vien', null],
    ['HGV', 'to_vien', null],
    ['Tổ trưởng, Bí thư chi bộ', 'to_truong', 'Bí thư chi bộ'],
    ['Bí thư chi bộ - Tổ trưởng', 'to_truong', 'Bí thư chi bộ'],
    ['Tổ trưởng TDP', null, 'Tổ trưởng TDP'],
    ['Trưởng ban CTMT', null, 'Trưởng ban CTMT'],
    ['', null, null],
  ])('reads «%s»', (typed, role, rest) => {
    expect(readRole(typed)).toEqual({ role, rest });
  });
});

describe('readSex and sexCodes', () => {
  it.each([
    ['Nam', 'nam'],
    ['nữ', 'nu'],
    ['NỮ', 'nu'],
    ['Nu', 'nu'],
    ['Nam giới', 'nam'],
    ['nữ'.normalize('NFD'), 'nu'],
  ])('reads «%s»', (typed, sex) => {
    expect(readSex(typed)).toEqual({ ok: true, sex });
  });

  it.each([
    ['', 'missing'],
    ['x', 'invalid'],
    ['Nam và Nữ', 'invalid'],
  ])('cannot tell from «%s»', (typed, why) => {
    expect(readSex(typed)).toEqual({ ok: false, why });
  });

  it.each([
    ['Giới tính (Nam = 1, Nữ = 0)', { '1': 'nam', '0': 'nu' }],
    ['Giới tính (Nam: 1; Nữ: 2)', { '1': 'nam', '2': 'nu' }],
    ['Giới tính (1: nam, 2: nữ)', { '1': 'nam', '2': 'nu' }],
    ['Giới tính', {}],
  ])('reads the code of «%s»', (header, codes) => {
    expect(Object.fromEntries(sexCodes(header))).toEqual(codes);
  });
});

describe('readEthnicity', () => {
  it.each([
    ['kinh', 'Kinh'],
    ['KINH', 'Kinh'],
    ['Dân tộc Tày', 'Tày'],
    ["H'Mông", 'Mông'],
    ['ê đê', 'Ê-đê'],
    ['sán dìu', 'Sán Dìu'],
    ['nguồn', 'Nguồn'],
    ['', null],
  ])('reads «%s» as %s', (typed, expected) => {
    expect(readEthnicity(typed)).toBe(expected);
  });
});

describe('marks', () => {
  it.each([
    ['x', true],
    ['X ', true],
    ['v', true],
    ['✓', true],
    ['✔', true],
    ['√', true],
    ['1', true],
    ['có', true],
    ['', false],
    ['0', false],
    ['-', false],
    ['không', false],
    ['?', null],
    ['Nguyễn', null],
  ])('reads «%s» as a tick: %s', (typed, expected) => {
    expect(readMark(typed)).toBe(expected);
  });

  it.each([
    ['x', 'co_mat'],
    ['✓', 'co_mat'],
    ['v', 'co_mat'],
    ['Có mặt', 'co_mat'],
    ['P', 'vang_co_phep'],
    ['có phép', 'vang_co_phep'],
    ['', 'vang'],
    ['Vắng', 'vang'],
    ['KP', 'vang'],
    ['?', null],
  ])('reads «%s» as attendance: %s', (typed, expected) => {
    expect(readPresence(typed)).toBe(expected);
  });

  it.each([
    ['nt', true],
    ['-nt-', true],
    ['NT', true],
    ['như trên', true],
    ['"', true],
    ['- " -', true],
    ['//', true],
    ['', false],
    ['-', false],
    ['Nt Văn Ba', false],
  ])('sees whether «%s» means the value above: %s', (typed, expected) => {
    expect(isDitto(typed)).toBe(expected);
  });
});

describe('readOutcome', () => {
  it.each([
    ['Thành', 'thanh'],
    ['Hòa giải thành', 'thanh'],
    ['Không thành', 'khong_thanh'],
    ['hoà giải không thành', 'khong_thanh'],
    ['', null],
    ['Đang giải quyết', null],
  ])('reads «%s» as %s', (typed, outcome) => {
    expect(readOutcome(typed)).toEqual({ ok: true, outcome });
  });

  it.each([
    ['Thành và Không thành', 'both'],
    ['?', 'invalid'],
  ])('cannot tell from «%s»', (typed, why) => {
    expect(readOutcome(typed)).toEqual({ ok: false, why });
  });
});
