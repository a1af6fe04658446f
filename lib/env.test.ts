import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BadEnvironment, parseLauncherEnv, parseServerEnv } from './env';

const APP = 'postgresql://portal:a@127.0.0.1:5432/portal';
const OWNER = 'postgresql://portal_owner:b@127.0.0.1:5432/portal';
const SECRET = 'x'.repeat(32);
const server = { DATABASE_URL: APP, AUTH_SECRET: SECRET };

describe('parseLauncherEnv', () => {
  it('needs nothing', () => {
    expect(parseLauncherEnv({})).toEqual({
      port: 3000,
      dataDir: '.data',
      publicUrl: undefined,
      database: undefined,
      demo: 'city',
      demoPassword: undefined,
      authSecret: undefined,
      chromiumPath: undefined,
    });
  });

  it('takes an empty line of .env as not set', () => {
    const empty = {
      PORT: '',
      DATA_DIR: '',
      DATABASE_URL: '',
      DATABASE_OWNER_URL: '',
      DEMO: '',
      DEMO_PASSWORD: '',
    };
    expect(parseLauncherEnv({ ...empty, PUBLIC_URL: '', AUTH_SECRET: '' })).toEqual(parseLauncherEnv({}));
  });

  it.each([
    ['PORT', '0', 'PORT phải là số nguyên từ 1 đến 65535.'],
    ['PORT', '65536', 'PORT phải là số nguyên từ 1 đến 65535.'],
    ['PORT', '80.5', 'PORT phải là số nguyên từ 1 đến 65535.'],
    ['PORT', 'ba nghìn', 'PORT phải là số.'],
    ['DEMO', 'huge', 'DEMO phải là city, nation, empty hoặc none.'],
    ['DEMO_PASSWORD', 'x'.repeat(14), 'DEMO_PASSWORD cần ít nhất 15 ký tự.'],
    ['AUTH_SECRET', 'x'.repeat(31), 'AUTH_SECRET cần ít nhất 32 ký tự.'],
    [
      'PUBLIC_URL',
      'hoagiai.example',
      'PUBLIC_URL phải là một địa chỉ, ví dụ https://hoagiai.example.gov.vn.',
    ],
    [
      'PUBLIC_URL',
      'ftp://hoagiai.example',
      'PUBLIC_URL phải là một địa chỉ, ví dụ https://hoagiai.example.gov.vn.',
    ],
    [
      'PUBLIC_URL',
      'https://a.example/cong',
      'PUBLIC_URL chỉ gồm địa chỉ máy chủ, không có đường dẫn phía sau.',
    ],
    [
      'PUBLIC_URL',
      'https://a.example/?x=1',
      'PUBLIC_URL chỉ gồm địa chỉ máy chủ, không có đường dẫn phía sau.',
    ],
  ])('refuses %s=%s in one sentence', (name, value, sentence) => {
    expect(() => parseLauncherEnv({ [name]: value })).toThrow(new BadEnvironment(sentence));
  });

  it.each([
    ['PORT', '65535'],
    ['DEMO_PASSWORD', 'x'.repeat(15)],
    ['AUTH_SECRET', SECRET],
    ['DEMO', 'nation'],
  ])('takes %s=%s', (name, value) => {
    expect(() => parseLauncherEnv({ [name]: value })).not.toThrow();
  });

  it('says all that is wrong at once', () => {
    expect(() => parseLauncherEnv({ PORT: 'x', DEMO: 'x' })).toThrow(
      new BadEnvironment('PORT phải là số.\nDEMO phải là city, nation, empty hoặc none.'),
    );
  });

  it.each([
    [{ DATABASE_URL: APP }, /phải đặt cùng nhau/],
    [{ DATABASE_OWNER_URL: OWNER }, /phải đặt cùng nhau/],
    [{ DATABASE_URL: APP, DATABASE_OWNER_URL: APP }, /hai tài khoản khác nhau/],
    [{ DATABASE_URL: 'mysql://a', DATABASE_OWNER_URL: OWNER }, /DATABASE_URL phải có dạng postgresql/],
  ])('refuses half a database: %o', (source, sentence) => {
    expect(() => parseLauncherEnv(source)).toThrow(sentence);
  });

  it('takes a database of one’s own', () => {
    expect(parseLauncherEnv({ DATABASE_URL: APP, DATABASE_OWNER_URL: OWNER }).database).toEqual({
      appUrl: APP,
      ownerUrl: OWNER,
    });
  });
});

describe('parseServerEnv', () => {
  it.each([
    [{ AUTH_SECRET: SECRET }, 'Thiếu DATABASE_URL.'],
    [{ AUTH_SECRET: SECRET, DATABASE_URL: '' }, 'Thiếu DATABASE_URL.'],
    [{ DATABASE_URL: APP }, 'Thiếu AUTH_SECRET.'],
    [{ ...server, DATABASE_POOL: '0' }, 'DATABASE_POOL phải là số nguyên từ 1 đến 200.'],
    [
      { ...server, OIDC_ISSUER: 'https://sso.example' },
      'Đặt OIDC_ISSUER thì phải có cả OIDC_CLIENT_ID và OIDC_CLIENT_SECRET.',
    ],
  ])('refuses %o', (source, sentence) => {
    expect(() => parseServerEnv(source)).toThrow(new BadEnvironment(sentence));
  });

  it.each([
    [{}, 'http://localhost:3000', false],
    [{ PORT: '3100' }, 'http://localhost:3100', false],
    [{ PUBLIC_URL: 'https://hoagiai.example.gov.vn/' }, 'https://hoagiai.example.gov.vn', true],
    [{ PUBLIC_URL: 'http://10.0.0.5:8080' }, 'http://10.0.0.5:8080', false],
  ])('knows its origin from %o', (source, publicOrigin, secureCookies) => {
    expect(parseServerEnv({ ...server, ...source })).toMatchObject({ publicOrigin, secureCookies });
  });

  it('offers single sign-on only when it is set', () => {
    expect(parseServerEnv(server).oidc).toBeUndefined();
    const set = { OIDC_ISSUER: 'https://sso.example', OIDC_CLIENT_ID: 'hoagiai', OIDC_CLIENT_SECRET: 's' };
    expect(parseServerEnv({ ...server, ...set }).oidc).toEqual({
      issuer: 'https://sso.example',
      clientId: 'hoagiai',
      clientSecret: 's',
      label: 'Đăng nhập một lần',
      claim: 'preferred_username',
    });
  });

  it('sends mail only when it is told through which server and from whom', () => {
    expect(parseServerEnv(server).mail).toBeUndefined();
    const set = { SMTP_URL: 'smtp://cong:m%40t@mail.example:2525', MAIL_FROM: 'hoagiai@example.gov.vn' };
    expect(parseServerEnv({ ...server, ...set }).mail).toEqual({
      host: 'mail.example',
      port: 2525,
      secure: false,
      login: { user: 'cong', pass: 'm@t' },
      from: 'hoagiai@example.gov.vn',
    });
    const mail = (SMTP_URL: string) => parseServerEnv({ ...server, ...set, SMTP_URL }).mail;
    expect(mail('smtps://mail.example')).toMatchObject({ port: 465, secure: true, login: undefined });
    expect(mail('smtp://mail.example')).toMatchObject({ port: 587, secure: false, login: undefined });
  });

  it.each([
    [{ SMTP_URL: 'smtp://mail.example' }, /phải đặt cùng nhau/],
    [{ MAIL_FROM: 'hoagiai@example.gov.vn' }, /phải đặt cùng nhau/],
    [{ SMTP_URL: 'http://mail.example', MAIL_FROM: 'a@example.vn' }, /SMTP_URL phải có dạng/],
    [{ SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'Cổng' }, /MAIL_FROM phải là một địa chỉ thư/],
  ])('refuses half a mail server: %o', (source, sentence) => {
    expect(() => parseServerEnv({ ...server, ...source })).toThrow(sentence);
  });

  it('listens to the queue past a pooler when it is told how', () => {
    expect(parseServerEnv(server).jobsDatabaseUrl).toBe(APP);
    expect(parseServerEnv({ ...server, JOBS_DATABASE_URL: OWNER }).jobsDatabaseUrl).toBe(OWNER);
  });
});

describe('.env.example', () => {
  it('names every setting the code reads', () => {
    const example = readFileSync('.env.example', 'utf8');
    const named = [...example.matchAll(/^(?:# )?([A-Z_]+)=/gm)].map(([, name]) => name);
    const read = [...readFileSync('lib/env.ts', 'utf8').matchAll(/\benv\.([A-Z_]+)/g)].map(
      ([, name]) => name,
    );
    expect([...named].sort()).toEqual([...new Set(read)].sort());
  });
});
