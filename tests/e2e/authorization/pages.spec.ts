import { expect, test } from '@playwright/test';
import { stepOf } from '../support/act';
import { open, type Answer } from '../support/front-door';
import { cellName, cellsOf, misnamed, placeOf, reachOf, type Cell } from './cells';
import { pageAddresses, routeAddresses } from './entry-points';
import { PAGES, ROUTES, type Opening } from './expected';
import { buildTarget, buildWorld, type Target, type World } from './world';
import { whatIsTold } from './what-is-told';

// The authorization matrix of what is opened: every page and route × every role × every place, through the front door.

let world: World;
const built = new Map<string, Promise<Target>>();

test.beforeAll(async () => {
  world = await buildWorld();
});

/** Reading changes nothing, so one object a place serves all. */
function targetOf(cell: Cell): Promise<Target> {
  const place = placeOf(cell);
  const key = `${cell.kind} ${place}`;
  const target = built.get(key) ?? buildTarget(world, cell.kind, place, cell.asker);
  built.set(key, target);
  return target;
}

const addressWith = (address: string, target: Target): string =>
  address
    .replace('[step]', stepOf(address))
    .replace('[kind]', 'rename-team')
    .replace('[...nextauth]', 'session')
    .replace(/\[(\w+)\]/g, (_, id: keyof Target) => encodeURIComponent(String(target[id])));

/** How an answer reads in the table: its status, and where it leads. */
const said = ({ status, location }: Answer): string => (location === null ? String(status) : `→ ${location}`);

function expected(cell: Cell, { of, stranger, everybody }: Opening, path: string, isRoute: boolean): string {
  if (everybody) return everybody;
  const isStranger = cell.asker === 'anonymous' || cell.asker === 'revoked';
  if (isStranger) return stranger ?? (isRoute ? '401' : `→ /sign-in?next=${encodeURIComponent(path)}`);
  const reach = reachOf(of[cell.kind], cell.asker) ?? '';
  if (reach.startsWith('/')) return `→ ${reach}`;
  return reach.includes(cell.where) ? '200' : '404';
}

/** All that an answer tells, without the ids of its own address and the nonce of its own scripts. */
function bare({ body, headers }: Answer, path: string): string {
  const nonce = /'nonce-([^']+)'/.exec(headers.get('content-security-policy') ?? '')?.[1] ?? '';
  const told = path
    .split('/')
    .filter((segment) => segment.length > 8 || segment.includes('%'))
    .reduce((text, id) => text.replaceAll(id, '').replaceAll(decodeURIComponent(id), ''), body)
    .replaceAll(nonce, '');
  return whatIsTold(told);
}

async function ask(address: string, opening: Opening, isRoute: boolean): Promise<void> {
  const wanted: Record<string, string> = {};
  const found: Record<string, string> = {};
  /** The answers «not there», by who got them. */
  const refusals = new Map<string, Set<string>>();
  for (const cell of cellsOf(opening.of)) {
    const path = addressWith(address, misnamed(await targetOf(cell), cell));
    const answer = await open(path, world.cookies[cell.asker]);
    wanted[cellName(cell)] = expected(cell, opening, path, isRoute);
    found[cellName(cell)] = said(answer);
    if (answer.status === 404)
      refusals.set(cell.asker, (refusals.get(cell.asker) ?? new Set()).add(bare(answer, path)));
  }
  expect(found).toEqual(wanted);
  for (const [asker, bodies] of refusals)
    expect([...bodies], `${asker} is told no more than that`).toHaveLength(1);
}

test('every page and route has its row, and no row is left over', () => {
  expect(Object.keys(PAGES).sort()).toEqual([...pageAddresses()].sort());
  expect(Object.keys(ROUTES).sort()).toEqual([...routeAddresses()].sort());
});

for (const [address, opening] of Object.entries(PAGES))
  test(`page ${address}`, () => ask(address, opening, false));
for (const [address, opening] of Object.entries(ROUTES))
  test(`route ${address}`, () => ask(address, opening, true));
