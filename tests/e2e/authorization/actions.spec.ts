import { expect, test } from '@playwright/test';
import { ownerRows } from '../../support/owner';
import { act, outcomeOf, type ActionAnswer } from '../support/act';
import { cellName, cellsOf, misnamed, reachOf, type Cell } from './cells';
import { actionNames } from './entry-points';
import { ACTIONS, type Act, type Place } from './expected';
import { fingerprint } from './fingerprint';
import { BEFORE, INPUTS } from './inputs';
import { buildTarget, buildWorld, type Target, type World } from './world';

// The authorization matrix of what is done: every action × every role × every place, posted as the browser would. What
// is refused leaves no trace; what is allowed is done.

let world: World;

test.beforeAll(async () => {
  world = await buildWorld();
});

const placeOf = ({ where }: Cell): Place => ('outcx'.includes(where) ? (where as Place) : 'o');

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

/** What an act needs beyond the row it changes. */
async function hiddenIds(name: string, { caseId }: Target): Promise<Record<string, string>> {
  const table = { followObligation: 'case_obligation', acknowledgeAlert: 'case_alert' }[
    name.split('/').at(-1) ?? ''
  ];
  if (!table) return {};
  const [part] = await ownerRows<{ id: string }>(`SELECT id FROM ${table} WHERE case_id = $1`, [caseId]);
  return part ? { [table === 'case_alert' ? 'alertId' : 'obligationId']: part.id } : {};
}

/** Takes the steps before, as the commune's official. @returns the version they leave. */
async function prepare(name: string, target: Target): Promise<number> {
  const steps = BEFORE[name] ?? [];
  for (const [version, [step, fill]] of steps.entries()) {
    const input = { caseId: target.caseId, version, ...fill({ target, kind: 'case', world }) };
    const answer = await act(`mediation-cases/steps/${step}`, input, {
      cookie: world.cookies.commune_officer,
    });
    expect(outcomeOf(answer), `${step} before ${name}`).toBe('ok');
  }
  return steps.length;
}

/** The act needs an object as it is before the act: not assigned yet, ended already. */
async function set(name: string, { caseId, membershipId }: Target): Promise<void> {
  if (name.endsWith('/assignMediators')) {
    await ownerRows(`DELETE FROM case_mediator WHERE case_id = $1`, [caseId]);
    await ownerRows(
      `UPDATE mediation_case SET status = 'received', assigned_on = NULL, must_start_by = NULL WHERE id = $1`,
      [caseId],
    );
  }
  if (name.endsWith('/renewMembership'))
    await ownerRows(`UPDATE account_membership SET valid_to = '2026-01-01' WHERE id = $1`, [membershipId]);
}

function send(
  name: string,
  cell: Cell,
  target: Target,
  over: Record<string, unknown> = {},
): Promise<ActionAnswer> {
  const fill = INPUTS[name];
  if (!fill) throw new Error(`nothing is said of what ${name} is sent`);
  const input = { ...fill({ target: misnamed(target, cell), kind: cell.kind, world }), ...over };
  return act(name, input, { cookie: world.cookies[cell.asker] });
}

/** All that must be refused, against one object a place; afterwards nothing has changed. */
async function askRefused(name: string, row: Act): Promise<void> {
  const cells = cellsOf(row.of).filter((cell) => !isReached(cell, row));
  const targets = new Map<string, Target>();
  for (const cell of cells) {
    const key = `${cell.kind} ${placeOf(cell)}`;
    if (!targets.has(key)) targets.set(key, await buildTarget(world, cell.kind, placeOf(cell), cell.asker));
  }
  const before = await fingerprint(world);
  const [wanted, found]: Record<string, string>[] = [{}, {}];
  const told = new Map<string, Set<string>>();
  for (const cell of cells) {
    const target = targets.get(`${cell.kind} ${placeOf(cell)}`);
    if (!target || !wanted || !found) continue;
    const answer = await send(name, cell, target);
    const outcome = outcomeOf(answer);
    wanted[cellName(cell)] = expected(cell, row);
    found[cellName(cell)] = outcome;
    if (outcome !== 'invalid')
      told.set(outcome, (told.get(outcome) ?? new Set()).add(JSON.stringify(answer.result)));
  }
  expect(found).toEqual(wanted);
  for (const [outcome, answers] of told)
    expect([...answers], `${outcome} says the same to all`).toHaveLength(1);
  expect(await fingerprint(world), 'a refusal changes nothing').toBe(before);
}

/** All that is allowed, each on an object of its own. */
async function askAllowed(name: string, row: Act): Promise<void> {
  const [wanted, found]: Record<string, string>[] = [{}, {}];
  for (const cell of cellsOf(row.of).filter((candidate) => isReached(candidate, row))) {
    const target = await buildTarget(world, cell.kind, placeOf(cell), cell.asker);
    await set(name, target);
    const version = await prepare(name, target);
    const over = version > 0 ? { version, ...(await hiddenIds(name, target)) } : {};
    const answer = await send(name, cell, target, over);
    if (wanted) wanted[cellName(cell)] = expected(cell, row);
    if (found) found[cellName(cell)] = outcomeOf(answer);
  }
  expect(found).toEqual(wanted);
}

test('every action has its row, and no row is left over', () => {
  expect(Object.keys(ACTIONS).sort()).toEqual([...actionNames()].sort());
  expect(Object.keys(INPUTS).sort()).toEqual([...actionNames()].sort());
});

for (const [name, row] of Object.entries(ACTIONS)) {
  test(`${name} refuses and leaves no trace`, () => askRefused(name, row));
  test(`${name} is done by who may`, () => askAllowed(name, row));
}
