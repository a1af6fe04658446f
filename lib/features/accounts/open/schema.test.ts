import { describe, expect, it } from 'vitest';
import { newId } from '@/lib/db/ids';
import { OpenAccountInput } from '@/lib/features/accounts/open/schema';

const valid = {
  role: 'commune_officer',
  placeId: newId(),
  mediatorId: '',
  displayName: 'Nguyễn Thu Hà',
  loginName: 'phuong.lang',
  jobTitle: '',
};

describe('OpenAccountInput', () => {
  it('takes an empty field for none', () =>
    expect(OpenAccountInput.parse(valid)).toEqual({ ...valid, mediatorId: null, jobTitle: null }));

  it('writes names as they are kept: NFC, one space, small letters to sign in with', () =>
    expect(
      OpenAccountInput.parse({
        ...valid,
        displayName: ' Nguyễn  Thu\u200b Hà '.normalize('NFD'),
        loginName: ' Phuong.Lang ',
      }),
    ).toMatchObject({ displayName: 'Nguyễn Thu Hà', loginName: 'phuong.lang' }));

  it.each<[string, Record<string, unknown>, string]>([
    ['no place for a commune', { placeId: '' }, 'placeId'],
    ['no team for a leader', { role: 'team_leader', placeId: null }, 'placeId'],
    ['nobody for a mediator', { role: 'mediator' }, 'mediatorId'],
    ['an operator', { role: 'operator' }, 'role'],
    ['marks in the login name', { loginName: 'phường.láng' }, 'loginName'],
    ['two letters', { loginName: 'ab' }, 'loginName'],
    ['a dot first', { loginName: '.abc' }, 'loginName'],
    ['65 letters', { loginName: 'a'.repeat(65) }, 'loginName'],
    ['a name of spaces', { displayName: '\u00a0 ' }, 'displayName'],
    ['a name of digits', { displayName: '123' }, 'displayName'],
    ['a NUL in the name', { displayName: 'Hà\u0000' }, 'displayName'],
    ['a name of a million letters', { displayName: 'a'.repeat(1_000_000) }, 'displayName'],
    ['a place that is no id', { placeId: "'; DROP TABLE account" }, 'placeId'],
  ])('refuses %s', (_, over, field) => {
    const parsed = OpenAccountInput.safeParse({ ...valid, ...over });
    expect(parsed.success).toBe(false);
    expect(parsed.error?.issues.map(({ path }) => path.join('.'))).toContain(field);
  });

  it.each(['cityId', 'communeId', 'accountId', 'password', 'status', 'created_by', '__proto__x'])(
    'refuses %s, which nobody asked for',
    (extra) => expect(OpenAccountInput.safeParse({ ...valid, [extra]: newId() }).success).toBe(false),
  );

  it('needs no place for an officer of the city: it is the issuer’s own', () =>
    expect(OpenAccountInput.safeParse({ ...valid, role: 'city_officer', placeId: '' }).success).toBe(true));
});
