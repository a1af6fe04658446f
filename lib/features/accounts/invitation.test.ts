import { describe, expect, it } from 'vitest';
import { messageFor } from '@/lib/features/accounts/invitation';

describe('the message', () => {
  it('holds the login name and the address, and nothing else that differs from person to person', () => {
    const one = messageFor({ loginName: 'hgv.luapt.thu', address: 'https://hoagiai.vn' });
    const other = messageFor({ loginName: 'to.annv.lang', address: 'https://khac.vn' });
    expect(one).toContain('Tên đăng nhập: hgv.luapt.thu\n');
    expect(one.replace('hgv.luapt.thu', '').replace('https://hoagiai.vn', '')).toBe(
      other.replace('to.annv.lang', '').replace('https://khac.vn', ''),
    );
  });
});
