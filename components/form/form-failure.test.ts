import { expect, it } from 'vitest';
import { failureOf } from '@/components/form/form-failure';

const conflict = { by: 'bà Hạnh', at: '9:12', current: { content: 'Tiếng ồn', version: '4' } };

it.each([
  ['signed_out', 'signed-out', 'Đã quá giờ đăng nhập. Đăng nhập lại, phần đang viết vẫn còn.'],
  ['conflict', 'conflict', 'Lời của máy chủ.'],
  ['invalid', 'refused', 'Lời của máy chủ.'],
  ['key_reused', 'refused', 'Lời của máy chủ.'],
  ['a_feature_code', 'refused', 'Lời của máy chủ.'],
])('%s is %s', (code, kind, message) => {
  expect(failureOf({ ok: false, code, message: 'Lời của máy chủ.' })).toMatchObject({ kind, message });
});

it('hands on what another person wrote', () => {
  expect(failureOf({ ok: false, code: 'conflict', message: '', conflict }).conflict).toEqual(conflict);
});
