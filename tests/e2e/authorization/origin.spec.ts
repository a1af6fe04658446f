import { expect, test } from '@playwright/test';
import { ownerRows } from '../../support/owner';
import { act } from '../support/act';
import { bookOf, newCase, RECORD, sitDown, type Desk } from '../support/desk';
import { ask, open, ORIGIN, postSignIn } from '../support/front-door';

// C-18, C-19: what does not come from a page of this portal is not done, whatever it says about where it came from.

const { protocol, hostname, port } = new URL(ORIGIN);

const FOREIGN: Record<string, Readonly<Record<string, string>>> = {
  'no Origin': {},
  'the Origin «null»': { origin: 'null' },
  'another site': { origin: 'https://evil.example' },
  'another site that calls itself the host': {
    origin: 'https://evil.example',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'https',
  },
  'another port of this machine': { origin: `${protocol}//${hostname}:${Number(port) + 1}` },
  'a name that begins like ours': { origin: `${protocol}//${hostname}.evil.example:${port}` },
  'something that is no address': { origin: 'localhost' },
};

let desk: Desk;

test.beforeAll(async () => {
  desk = await sitDown();
});

const sessions = () =>
  ownerRows('SELECT id, revoked_at FROM session WHERE account_id = $1 ORDER BY id', [desk.accountId]);

for (const [sender, headers] of Object.entries(FOREIGN)) {
  test(`from ${sender}: no case, no session, no signing out`, async () => {
    const before = await sessions();
    expect((await act(RECORD, newCase(desk), { cookie: desk.cookie, headers })).status).toBe(403);
    expect(await bookOf(desk)).toEqual([]);

    const entered = await postSignIn(desk.loginName, headers);
    expect(entered.status).toBe(403);
    expect(entered.headers.getSetCookie()).toEqual([]);
    const left = await ask('/api/auth/signout', {
      method: 'POST',
      headers: { cookie: desk.cookie, ...headers },
    });
    expect(left.status).toBe(403);
    expect(await sessions()).toEqual(before);
    expect((await open('/mediation-cases', desk.cookie)).status).toBe(200);
  });
}

test('the same from the portal’s own page is done', async () => {
  expect((await act(RECORD, newCase(desk), { cookie: desk.cookie })).result).toMatchObject({ ok: true });
  expect(await bookOf(desk)).toHaveLength(1);
});
