import { describe, expect, it } from 'vitest';
import { safeReturnPath } from '@/lib/auth/safe-return-path';

const OURS = [
  '/',
  '/?after=abc',
  '/statistics',
  '/mediation-cases?q=nguyen+van+an&status=received',
  '/mediation-cases/01a2027c-0114-769d-8ce9-f6ff899e5e60',
  '/mediation-cases/01a2027c-0114-769d-8ce9-f6ff899e5e60/steps/close?from=/mediation-cases',
  '/mediation-cases?q=Nguy%E1%BB%85n',
  '/units/new',
  '/account/password',
  '/sign-in-help',
  '/apiary',
];

/** What attackers write into `next` (C-25), and what would lead round in circles. */
const NOT_OURS: readonly (readonly [string, unknown])[] = [
  ['another site', 'https://evil.example'],
  ['another site, capital scheme', 'HTTPS://evil.example'],
  ['our own name before another site', 'http://localhost:3000.evil.example/'],
  ['our own site, written out', 'http://localhost:3000/statistics'],
  ['no scheme', '//evil.example'],
  ['no scheme, three slashes', '///evil.example'],
  ['no scheme, four slashes', '////evil.example'],
  ['backslash', '/\\evil.example'],
  ['two backslashes', '\\\\evil.example'],
  ['backslash first', '\\/evil.example'],
  ['slash, backslash, slash', '/\\/evil.example'],
  ['encoded slashes', '/%2f%2fevil.example'],
  ['encoded slashes, capitals', '/%2F%2Fevil.example'],
  ['encoded slash first', '%2f%2fevil.example'],
  ['encoded backslash', '/%5cevil.example'],
  ['encoded twice', '/%252f%252fevil.example'],
  ['slashes after a segment', '/a//evil.example'],
  ['dots back to the root', '/a/..//evil.example'],
  ['dot segment', '/.//evil.example'],
  ['encoded dots', '/%2e%2e//evil.example'],
  ['dots only', '/..'],
  ['script', 'javascript:alert(1)'],
  ['script with capitals', 'JaVaScRiPt:alert(1)'],
  ['script after a blank', ' javascript:alert(1)'],
  ['script over two lines', 'java\nscript:alert(1)'],
  ['script behind a slash', '/javascript:alert(1)'],
  ['data', 'data:text/html,<script>alert(1)</script>'],
  ['vbscript', 'vbscript:msgbox(1)'],
  ['file', 'file:///etc/passwd'],
  ['mail', 'mailto:a@evil.example'],
  ['telephone', 'tel:113'],
  ['user and host', '/@evil.example'],
  ['user, host and slash', '//user@evil.example/'],
  ['host in brackets', '//[::1]/'],
  ['host as a number', '//2130706433'],
  ['line break', '/a\r\nset-cookie: x=1'],
  ['encoded line break in the path', '/a%0d%0aset-cookie:x=1'],
  ['line break in the query', '/a?b=\r\nlocation: //evil.example'],
  ['tab inside', '/\t/evil.example'],
  ['tab first', '\t//evil.example'],
  ['NUL', '/\u0000/evil.example'],
  ['blank first', ' /statistics'],
  ['blank behind', '/statistics '],
  ['no-break space', '/\u00a0/evil.example'],
  ['full-width slashes', '/／／evil.example'],
  ['ideographic full stop', '//evil。example'],
  ['full-width full stop', '/．．/evil'],
  ['letters that normalise to a slash', '/\u2215/evil.example'],
  ['zero-width', '/\u200b/evil.example'],
  ['right-to-left mark', '/\u202e/elpmaxe.live'],
  ['Vietnamese, not encoded', '/mediation-cases?q=nguyễn'],
  ['fragment', '/statistics#//evil.example'],
  ['tag in the query', '/?q=<script>'],
  ['quote in the query', '/?q="onload="'],
  ['backslash in the query', '/?q=\\'],
  ['half an escape', '/?q=%2'],
  ['a dot, as of a file', '/robots.txt'],
  ['relative', 'statistics'],
  ['relative with a dot', './statistics'],
  ['query only', '?next=/'],
  ['the sign-in page', '/sign-in'],
  ['the sign-in page again', '/sign-in?next=/sign-in'],
  ['the sign-in page with a slash', '/sign-in/'],
  ['signing out', '/api/auth/signout'],
  ['the interfaces', '/api'],
  ['too long', `/${'a'.repeat(2000)}`],
  ['nothing', ''],
  ['two of them', ['/a', '/b']],
  ['none', undefined],
  ['null', null],
  ['an object', { toString: () => '/a' }],
];

describe('a path to come back to', () => {
  it.each(OURS)('%s is one of ours', (path) => {
    expect(safeReturnPath(path)).toBe(path);
  });

  it.each(NOT_OURS)('%s leads home', (_what, wanted) => {
    expect(safeReturnPath(wanted)).toBe('/');
  });

  it('faces at least sixty payloads', () => {
    expect(NOT_OURS.length).toBeGreaterThanOrEqual(60);
  });
});
