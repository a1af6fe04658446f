import { expect, test } from '@playwright/test';
import { stepOf } from '../support/act';
import { open, type Answer } from '../support/front-door';
import { cellName, cellsOf, misnamed, placeOf, reachOf, type Cell } from './cells';
import { pageAddresses, routeAddresses } from './entry-points';
import { PAGES, ROUTES, type Opening } from './expected';
import { buildTarget, buildWorld, type Target, type World } from './world';

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
    .replace('[code]', 'skills_trained')
    .replace('[indicator]', 'skills_trained')
    .replace('[...nextauth]', 'session')
    .replace(/\[(\w+)\]/g, (_, id: keyof Target) => encodeURIComponent(String(target[id])));

/** How an answer reads in the table: its status, and where it leads. */
const said = ({ status, location }: Answer): string => (location === null ? String(status) : `→ ${location}`);

function expected(
  cell: Cell,
  { of, stranger, everybody, reached }: Opening,
  path: string,
  isRoute: boolean,
): string {
  if (everybody) return everybody;
  const isStranger = cell.asker === 'anonymous' || cell.asker === 'revoked';
  if (stranger === 'alike') return reachOf(of[cell.kind], 'mediator')?.includes(cell.where) ? '200' : '404';
  if (isStranger) return stranger ?? (isRoute ? '401' : `→ /sign-in?next=${encodeURIComponent(path)}`);
  const reach = reachOf(of[cell.kind], cell.asker) ?? '';
  if (reach.startsWith('/')) return `→ ${reach}`;
  return reach.includes(cell.where) ? (reached ?? '200') : '404';
}

/** The minute in the head of a print: «In bởi Nguyễn Thu Hà, 19 giờ 30, 21/11/2026», «…, 19 giờ, 21/11/2026». */
const PRINTED_AT = /(In bởi [^,"<>]+), \d{1,2} giờ(?: \d{2})?, \d{2}\/\d{2}\/\d{4}/g;

/**
 * An answer byte by byte, without the ids of its own address, the nonce of its own scripts and the minute in which it
 * was asked for. Every page of the signed-in bears that minute in the head of its print, so two answers with the turn
 * of a minute between them differ there, and nowhere else: not even the order of the framework's pieces changed in
 * some 24 000 answers, most of them with the database held up at random, part of those on an overloaded processor.
 */
function bare({ body, headers }: Answer, path: string): string {
  const nonce = /'nonce-([^']+)'/.exec(headers.get('content-security-policy') ?? '')?.[1] ?? '';
  return path
    .split('/')
    .filter((segment) => segment.length > 8 || segment.includes('%'))
    .reduce((text, id) => text.replaceAll(id, '').replaceAll(decodeURIComponent(id), ''), body)
    .replaceAll(nonce, '')
    .replaceAll(PRINTED_AT, '$1');
}

/** Two answers where they begin to differ: a whole page in a failure shows nobody what it is about. */
function whereTheyPart(one: string, other: string): readonly string[] {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return [one, other].map((text) => text.slice(Math.max(0, at - 80), at + 80));
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
  for (const [asker, bodies] of refusals) {
    const [first = '', ...others] = bodies;
    expect(
      others.map((other) => whereTheyPart(first, other)),
      `${asker} is told no more than that`,
    ).toEqual([]);
  }
}

test('every page and route has its row, and no row is left over', () => {
  expect(Object.keys(PAGES).sort()).toEqual([...pageAddresses()].sort());
  expect(Object.keys(ROUTES).sort()).toEqual([...routeAddresses()].sort());
});

for (const [address, opening] of Object.entries(PAGES))
  test(`page ${address}`, () => ask(address, opening, false));
for (const [address, opening] of Object.entries(ROUTES))
  test(`route ${address}`, () => ask(address, opening, true));
