import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldVietnamese } from '@/lib/schema/fold';

it.each([
  ['Nguyễn Văn Ân', 'nguyen van an'],
  ['Nguyễn Văn Ân'.normalize('NFD'), 'nguyen van an'],
  ['  ĐẶNG   Văn\tSửu ', 'dang van suu'],
  ['Hòa giải ở cơ sở', 'hoa giai o co so'],
  ['Ưu Ứng Ừ Ử Ữ Ự', 'uu ung u u u u'],
  ['Tổ\u200B\u00A0số 12', 'to so 12'],
  ['\u202ENguyễn', 'nguyen'],
  ['', ''],
])('folds «%s» to «%s»', (text, folded) => {
  expect(foldVietnamese(text)).toBe(folded);
});

it('gives the same for a text however it was encoded, and folding again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aăâđeêioôơuưyÁẤẬỐỘỚỢ ĐN') }), (text) => {
      const folded = foldVietnamese(text);
      expect(foldVietnamese(text.normalize('NFD'))).toBe(folded);
      expect(foldVietnamese(folded)).toBe(folded);
    }),
  );
});
