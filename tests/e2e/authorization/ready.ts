import { expect } from '@playwright/test';
import { buildDecision, buildMediator } from '../../support/builders';
import { queueIsEmpty } from '../../support/imports';
import { ownerRows } from '../../support/owner';
import { buildLink } from '../../support/personal-links';
import { act, outcomeOf } from '../support/act';
import { ATTENDANCE_MOMENTS, ATTENDANCE_ROWS } from './attendance-inputs';
import { ELECTION_MOMENTS, ELECTION_ROWS } from './election-inputs';
import { BEFORE } from './inputs';
import { TRAINING_MOMENTS, TRAINING_ROWS } from './training-inputs';
import type { Target, World } from './world';

// Brings a new object to the moment in which an act may be done on it.

/** What is sent differently because of what came before. */
export type Ready = {
  readonly version?: number;
  readonly alertId?: string;
  readonly obligationId?: string;
  readonly seatId?: string;
  readonly seatIds?: readonly string[];
  readonly mergedId?: string;
  readonly sessionId?: string;
  readonly participantId?: string;
  readonly participantIds?: readonly string[];
  readonly trainerIds?: readonly string[];
  readonly checkInId?: string;
  readonly candidateId?: string;
  readonly chosenIds?: readonly string[];
  readonly votes?: readonly { readonly candidateId: string; readonly votes: number }[];
  readonly copies?: readonly { readonly recipientId: string; readonly receivedOn: string }[];
};

/** A batch in another state, and nobody's work in the queue: the last act of the same person may still be at it. */
async function placeBatch({ batchId, cityId }: Target, state: string): Promise<void> {
  await queueIsEmpty(cityId);
  await ownerRows('UPDATE import_batch SET state = $2 WHERE id = $1', [batchId, state]);
}

/** Rows as they stand before an act that is itself the first of its kind. */
const UNDONE: Partial<Record<string, (target: Target) => Promise<unknown>>> = {
  ...ELECTION_MOMENTS,
  ...ATTENDANCE_MOMENTS,
  ...TRAINING_MOMENTS,
  'mediation-cases/steps/assignMediators': async ({ caseId }) => {
    await ownerRows('DELETE FROM case_mediator WHERE case_id = $1', [caseId]);
    await ownerRows(
      `UPDATE mediation_case SET status = 'received', assigned_on = NULL, must_start_by = NULL WHERE id = $1`,
      [caseId],
    );
  },
  'personal-links/revokeLinks': (target) => buildLink({ ...target.mediator, mediatorId: target.mediatorId }),
  'imports/confirmMapping': (target) => placeBatch(target, 'mapping'),
  'imports/startApplying': (target) => placeBatch(target, 'reviewing'),
  'imports/startUndoing': (target) => placeBatch(target, 'applied'),
  'imports/takeUp': (target) => placeBatch(target, 'undoing'),
  'accounts/renewMembership': ({ membershipId }) =>
    ownerRows(`UPDATE account_membership SET valid_to = '2026-01-01' WHERE id = $1`, [membershipId]),
  'roll/seat/nameLeader': async (target) =>
    ownerRows('UPDATE team_membership SET recognised_by_id = $1 WHERE mediator_id = $2', [
      await buildDecision(target),
      target.mediatorId,
    ]),
  'roll/seat/withdrawLeaving': ({ mediatorId }) =>
    ownerRows(
      `UPDATE team_membership SET valid_to = '2099-01-01', end_reason = 'own_wish' WHERE mediator_id = $1`,
      [mediatorId],
    ),
};

async function seatOf({ mediatorId }: Target): Promise<string> {
  const [seat] = await ownerRows<{ id: string }>('SELECT id FROM team_membership WHERE mediator_id = $1', [
    mediatorId,
  ]);
  if (!seat) throw new Error('the mediator has no seat');
  return seat.id;
}

/** Rows of the roll that an act is about, by the ids they got when they were made. */
const OWN_ROWS: Partial<Record<string, (target: Target) => Promise<Ready>>> = {
  ...ELECTION_ROWS,
  ...ATTENDANCE_ROWS,
  ...TRAINING_ROWS,
  'roll/merge/mergeEntries': async ({ cityId, communeId, teamId }) => ({
    mergedId: (await buildMediator({ cityId, communeId, teamId })).mediatorId,
  }),
  'roll/seat/recogniseMembers': async (target) => ({ seatIds: [await seatOf(target)] }),
  'roll/seat/recordLeaving': async (target) => ({ seatIds: [await seatOf(target)] }),
  'roll/seat/withdrawLeaving': async (target) => ({ seatId: await seatOf(target) }),
};

async function partOf(table: 'case_alert' | 'case_obligation', caseId: string): Promise<string> {
  const [part] = await ownerRows<{ id: string }>(`SELECT id FROM ${table} WHERE case_id = $1`, [caseId]);
  if (!part) throw new Error(`the steps before left no ${table}`);
  return part.id;
}

/** Parts of the case that an act is about, made by the acts before it. */
const PARTS: Partial<Record<string, (caseId: string) => Promise<Ready>>> = {
  'mediation-cases/steps/acknowledgeAlert': async (caseId) => ({
    alertId: await partOf('case_alert', caseId),
  }),
  'mediation-cases/steps/followObligation': async (caseId) => ({
    obligationId: await partOf('case_obligation', caseId),
  }),
};

/** Takes what comes before the act called `name`, as the commune's official. */
export async function makeReady(name: string, target: Target, world: World): Promise<Ready> {
  await UNDONE[name]?.(target);
  const steps = BEFORE[name];
  if (!steps) return (await OWN_ROWS[name]?.(target)) ?? {};
  for (const [version, [step, fill]] of steps.entries()) {
    const input = { caseId: target.caseId, version, ...fill({ target, kind: 'case', world }) };
    const answer = await act(`mediation-cases/steps/${step}`, input, {
      cookie: world.cookies.commune_officer,
    });
    expect(outcomeOf(answer), `${step} before ${name}`).toBe('ok');
  }
  return { version: steps.length, ...(await PARTS[name]?.(target.caseId)) };
}
