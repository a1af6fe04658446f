import { expect, it } from 'vitest';
import { formatPhone } from '@/lib/format/phone';

it.each([
  ['0912000118', '0912 000 118'],
  ['02400001188', '024 0000 1188'],
  ['02253123456', '0225 312 3456'],
  ['113', '113'],
  ['', ''],
])('%s is written %s', (digits, written) => {
  expect(formatPhone(digits)).toBe(written);
});
