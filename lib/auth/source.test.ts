import { describe, expect, it } from 'vitest';
import { sourceOf } from '@/lib/auth/source';

describe('where a request comes from', () => {
  it.each([
    ['one hop', '203.0.113.7', '203.0.113.7'],
    ['the last hop, which our proxy wrote', '1.2.3.4, 203.0.113.7', '203.0.113.7'],
    ['blanks around it', ' 1.2.3.4 ,  203.0.113.7 ', '203.0.113.7'],
    ['IPv4 written as IPv6', '::ffff:203.0.113.7', '203.0.113.7'],
    ['IPv6: the household, not the device', '2001:db8:1:2:aaaa:bbbb:cccc:dddd', '2001:db8:1:2'],
    ['the same household, another device', '2001:DB8:1:2::1', '2001:db8:1:2'],
    ['zeros left out in the middle', '2001:db8::1', '2001:db8:0:0'],
    ['this machine', '::1', '0:0:0:0'],
    ['nothing', null, ''],
    ['an empty header', '', ''],
  ])('%s', (_what, header, source) => {
    expect(sourceOf(header)).toBe(source);
  });

  it('keeps no more of a forged header than an address is long', () => {
    expect(sourceOf('x'.repeat(10_000)).length).toBeLessThanOrEqual(64);
  });
});
