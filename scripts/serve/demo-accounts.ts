/** The accounts every demo has, one sign-in per role, in the order a visitor tries them. */
export const DEMO_ACCOUNTS: readonly { readonly login: string; readonly is: string }[] = [
  { login: 'phuong.lang', is: 'cán bộ phường Láng, Hà Nội' },
  { login: 'xa.anthanh', is: 'cán bộ xã An Thành, Hải Phòng' },
  { login: 'sotuphap.hanoi', is: 'Sở Tư pháp Hà Nội' },
  { login: 'sotuphap.haiphong', is: 'Sở Tư pháp Hải Phòng' },
  { login: 'to.lang', is: 'tổ trưởng tổ hòa giải, phường Láng' },
  { login: 'hgv.lang', is: 'hòa giải viên, phường Láng' },
  { login: 'quantri.hanoi', is: 'quản trị của thành phố Hà Nội' },
  { login: 'vanhanh', is: 'vận hành: đơn vị và quản trị các thành phố' },
];

/** Their login names. */
export const DEMO_LOGINS: readonly string[] = DEMO_ACCOUNTS.map(({ login }) => login);
