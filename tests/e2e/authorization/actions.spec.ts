import { expect, test } from '@playwright/test';
import { queueIsEmpty } from '../../support/imports';
import { act, outcomeOf, type ActionAnswer } from '../support/act';
import { cellName, cellsOf, misnamed, placeOf, reachOf, type Cell } from './cells';
import { actionNames } from './entry-points';
import { ACTIONS, type Act } from './expected';
import { fingerprint } from './fingerprint';
import { INPUTS } from './inputs';
import { makeReady, type Ready } from './ready';
import { buildTarget, buildWorld, type Target, type World } from './world';

// The authorization matrix of what is done: every action × every role × every place, posted as the browser would. What
// is refused leaves no trace; what is allowed is done.

let world: World;

test.beforeAll(async () => {
  world = await buildWorld();
});

// What an act has set going is over before anybody looks whether something changed.
test.afterEach(() => queueIsEmpty(world.spots.o.mediator.cityId));

function isReached(cell: Cell, { of }: Act): boolean {
  return reachOf(of[cell.kind], cell.asker)?.includes(cell.where) ?? false;
}

function expected(cell: Cell, row: Act): string {
  if (cell.asker === 'anonymous' || cell.asker === 'revoked') return 'signed_out';
  const reach = reachOf(row.of[cell.kind], cell.asker);
  if (reach === undefined) return 'not_found';
  if (reach.includes(cell.where)) return row.done ?? 'ok';
  if (cell.where === '!') return 'invalid';
  return reach === '' ? 'not_found' : (row.missing ?? 'not_found');
}

function send(name: string, cell: Cell, target: Target, ready: Ready = {}): Promise<ActionAnswer> {
  const fill = INPUTS[name];
  if (!fill) throw new Error(`nothing is said of what ${name} is sent`);
  const input = { ...fill({ target: misnamed(target, cell), kind: cell.kind, world }), ...ready };
  return act(name, input, { cookie: world.cookies[cell.asker] });
}

/** One object of each kind in each place, for everybody who is refused it. */
async function buildTargets(cells: readonly Cell[]): Promise<(cell: Cell) => Target> {
  const keyOf = (cell: Cell): string => `${cell.kind} ${placeOf(cell)}`;
  const targets = new Map<string, Target>();
  for (const cell of cells)
    if (!targets.has(keyOf(cell)))
      targets.set(keyOf(cell), await buildTarget(world, cell.kind, placeOf(cell), cell.asker));
  return (cell) => {
    const target = targets.get(keyOf(cell));
    if (!target) throw new Error(`nothing was built for ${cellName(cell)}`);
    return target;
  };
}

/** All that must be refused; afterwards nothing has changed. */
async function askRefused(name: string, row: Act): Promise<void> {
  const cells = cellsOf(row.of).filter((cell) => !isReached(cell, row));
  const targetOf = await buildTargets(cells);
  const before = await fingerprint(world);
  const found: Record<string, string> = {};
  /** The answers in full, by their code. */
  const told = new Map<string, Set<string>>();
  for (const cell of cells) {
    const answer = await send(name, cell, targetOf(cell));
    const outcome = outcomeOf(answer);
    found[cellName(cell)] = outcome;
    told.set(outcome, (told.get(outcome) ?? new Set()).add(JSON.stringify(answer.result)));
  }
  expect(found).toEqual(Object.fromEntries(cells.map((cell) => [cellName(cell), expected(cell, row)])));
  told.delete('invalid'); // names the fields, which are the sender's own
  for (const [outcome, answers] of told)
    expect([...answers], `${outcome} says the same to all`).toHaveLength(1);
  expect(await fingerprint(world), 'a refusal changes nothing').toBe(before);
}

/** All that is allowed, each on an object of its own. */
async function askAllowed(name: string, row: Act): Promise<void> {
  const cells = cellsOf(row.of).filter((cell) => isReached(cell, row));
  const found: Record<string, string> = {};
  for (const cell of cells) {
    const target = await buildTarget(world, cell.kind, placeOf(cell), cell.asker);
    const ready = await makeReady(name, target, world);
    found[cellName(cell)] = outcomeOf(await send(name, cell, target, ready));
  }
  expect(found).toEqual(Object.fromEntries(cells.map((cell) => [cellName(cell), expected(cell, row)])));
}

test('every action has its row, and no row is left over', () => {
  expect(Object.keys(ACTIONS).sort()).toEqual([...actionNames()].sort());
  expect(Object.keys(INPUTS).sort()).toEqual([...actionNames()].sort());
});

test('what is done would be seen', async () => {
  const cell: Cell = { kind: 'case', asker: 'team_leader', where: 'o' };
  const target = await buildTarget(world, 'case', 'o', cell.asker);
  const before = await fingerprint(world);
  expect(outcomeOf(await send('mediation-cases/steps/confirmScope', cell, target))).toBe('ok');
  expect(await fingerprint(world)).not.toBe(before);
});

for (const [name, row] of Object.entries(ACTIONS)) {
  test(`${name} refuses and leaves no trace`, () => askRefused(name, row));
  test(`${name} is done by who may`, () => askAllowed(name, row));
}
