import { expect, test } from '@playwright/test';
import { UPLOAD_PATH } from '@/lib/http/body-limit';
import { queueIsEmpty } from '../../support/imports';
import { ownerRows } from '../../support/owner';
import { ask, ORIGIN, type Answer } from '../support/front-door';
import { ASKERS, buildWorld, type Asker, type World } from './world';

// The one address that takes files: who may send, from where, and how much.

let world: World;

test.beforeAll(async () => {
  world = await buildWorld();
});

test.afterAll(() => queueIsEmpty(world.spots.o.mediator.cityId));

type Sent = { readonly kind?: string; readonly origin?: string; readonly size?: number };

function send(asker: Asker, { kind = 'roll', origin = ORIGIN, size = 0 }: Sent = {}): Promise<Answer> {
  const form = new FormData();
  form.set('kind', kind);
  form.set('classId', '');
  form.set('file', new File([`Họ và tên,Năm sinh\n${asker}${'x'.repeat(size)},1961\n`], '../danh sách.csv'));
  return ask(UPLOAD_PATH, { method: 'POST', body: form, headers: { origin, cookie: world.cookies[asker] } });
}

const batches = () =>
  ownerRows<{ commune_id: string | null; file_name: string }>(
    'SELECT commune_id, file_name FROM import_batch WHERE city_id = $1 ORDER BY id',
    [world.spots.o.mediator.cityId],
  );

test('who may bring in a roll is led to its batch, and nobody else', async () => {
  const found: Partial<Record<Asker, number>> = {};
  for (const asker of ASKERS) found[asker] = (await send(asker)).status;
  expect(found).toEqual({
    anonymous: 401,
    revoked: 401,
    operator: 404,
    city_admin: 303,
    city_officer: 404,
    commune_officer: 303,
    team_leader: 404,
    mediator: 404,
  });
  const { communeId } = world.spots.o.mediator;
  expect(await batches()).toEqual([
    { commune_id: null, file_name: 'danh sách.csv' },
    { commune_id: communeId, file_name: 'danh sách.csv' },
  ]);
});

test('the city’s administrator brings in no book of cases', async () => {
  expect((await send('city_admin', { kind: 'book' })).status).toBe(404);
});

test('a foreign origin, a body too long and a form that is none are refused', async () => {
  const before = await batches();
  expect((await send('commune_officer', { origin: 'https://xau.example' })).status).toBe(403);
  const tooLong = await send('commune_officer', { size: 10 * 1_048_576 + 70_000 });
  expect(tooLong.status).toBe(413);
  const none = await ask(UPLOAD_PATH, {
    method: 'POST',
    body: '{}',
    headers: { origin: ORIGIN, cookie: world.cookies.commune_officer, 'content-type': 'application/json' },
  });
  expect(none.status).toBe(400);
  expect(await batches()).toEqual(before);
});
