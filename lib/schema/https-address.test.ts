import { describe, expect, it } from 'vitest';
import { httpsAddress } from '@/lib/schema/https-address';

const schema = httpsAddress({ label: 'Đường dẫn bản đồ', max: 60 });

describe('a link to somewhere else', () => {
  it.each([
    ['https://maps.app.goo.gl/abc', 'https://maps.app.goo.gl/abc'],
    [' https://maps.example.vn/Láng ', 'https://maps.example.vn/L%C3%A1ng'],
    ['', null],
    [null, null],
  ])('%s is %s', (typed, address) => {
    expect(schema.parse(typed)).toBe(address);
  });

  it.each([
    'http://maps.example.vn',
    'javascript:alert(1)',
    'data:text/html,x',
    'maps.example.vn',
    'https://maps.google.com:pass@evil.example',
    `https://maps.example.vn/${'a'.repeat(60)}`,
  ])('«%s» is refused', (typed) => {
    expect(schema.safeParse(typed).success).toBe(false);
  });
});
