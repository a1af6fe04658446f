import { recordAudit } from '@/lib/audit/record';
import { withScope } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/roles';
import type { CaseStep, StepInput } from '@/lib/features/mediation-cases/steps/case-step';
import { runStep, type StepDone } from '@/lib/features/mediation-cases/steps/run-step';
import type { Outcome } from '@/lib/server/action';
import type { BuiltCase, BuiltMediator } from './builders';
import { ownerRows } from './owner';

/** The day on which the tests' cases live. */
export const TODAY = '2026-11-22';
export const NOW = new Date('2026-11-22T03:00:00Z');

/** Takes a step as the action door does: parsed, under the actor's scope, with its audit in the same transaction. */
export function takeStep<Input extends StepInput, Plan extends object>(
  actor: Actor,
  step: CaseStep<Input, Plan>,
  sent: unknown,
): Promise<Outcome<StepDone>> {
  const input = step.input.parse(sent);
  return withScope(actor, async (tx) => {
    const outcome = await runStep(step, { tx, actor, now: NOW, today: TODAY }, input);
    if (outcome.ok) await recordAudit(tx, outcome.done.audit);
    return outcome;
  });
}

/** Takes steps one after the other, each on the version the one before left. */
export class CaseLife {
  private version = 0;

  constructor(readonly built: BuiltCase) {}

  /** What every step is sent, on the version as it stands. */
  base(): { caseId: string; version: number } {
    return { caseId: this.built.caseId, version: this.version };
  }

  /** Tries a step; gives the refusal's code, or null when it was taken. */
  async try<Input extends StepInput, Plan extends object>(
    actor: Actor,
    step: CaseStep<Input, Plan>,
    fields: object = {},
  ): Promise<{ readonly code: string; readonly field: string | undefined } | null> {
    const outcome = await takeStep(actor, step, { ...this.base(), ...fields });
    if (!outcome.ok) return { code: outcome.refusal.code, field: outcome.refusal.field };
    this.version = outcome.done.value.version;
    return null;
  }

  /** Takes a step that the rules allow. @throws when it is refused. */
  async take<Input extends StepInput, Plan extends object>(
    actor: Actor,
    step: CaseStep<Input, Plan>,
    fields: object = {},
  ): Promise<this> {
    const refusal = await this.try(actor, step, fields);
    if (refusal) throw new Error(`${step.action} was refused: ${refusal.code}`);
    return this;
  }

  /** The case's own row as the owner sees it, days as text. */
  async row(): Promise<Record<string, unknown>> {
    const [row] = await ownerRows<{ row: Record<string, unknown> }>(
      'SELECT to_jsonb(c) AS row FROM mediation_case c WHERE c.id = $1',
      [this.built.caseId],
    );
    return row?.row ?? {};
  }

  /** Kinds of the timeline's lines in the order they were written. */
  async events(): Promise<readonly string[]> {
    const rows = await ownerRows<{ kind: string }>(
      'SELECT kind FROM case_event WHERE case_id = $1 ORDER BY recorded_at, id',
      [this.built.caseId],
    );
    return rows.map(({ kind }) => kind);
  }

  /** Rows of one part of the case, as text-dated objects. */
  async parts(table: string): Promise<readonly Record<string, unknown>[]> {
    const rows = await ownerRows<{ row: Record<string, unknown> }>(
      `SELECT to_jsonb(p) AS row FROM ${table} p WHERE p.case_id = $1`,
      [this.built.caseId],
    );
    return rows.map(({ row }) => row);
  }
}

/** What the form «Phân công» sends for these mediators. */
export const assigning = (...mediators: readonly BuiltMediator[]) => ({
  mediatorIds: mediators.map(({ mediatorId }) => mediatorId),
  source: 'leader',
  on: '2026-11-03',
  startException: 'within_days',
  agreedStartOn: '',
});

/** What the form «Ghi buổi hòa giải» sends when both sides came. */
export const holding = (built: BuiltCase, ...mediators: readonly BuiltMediator[]) => ({
  on: '2026-11-05',
  time: '19h30',
  place: 'Nhà văn hóa tổ dân phố số 1',
  openness: 'private',
  partyIds: [built.firstPartyId, built.secondPartyId],
  mediatorIds: mediators.map(({ mediatorId }) => mediatorId),
  inviteeIds: [],
  notes: 'Hai bên lần lượt trình bày.',
  heardFrom: '',
  nextOn: '',
  nextTime: '',
  nextPlace: '',
});

/** What the form «Kết thúc vụ việc» sends when the parties agreed on one thing to do. */
export const agreeing = (built: BuiltCase) => ({
  on: '2026-11-10',
  reason: 'agreement',
  agreement: 'Trả lại lối đi chung.',
  hasWrittenPaper: false,
  obligations: [
    {
      debtorPartyId: built.secondPartyId,
      creditorPartyId: built.firstPartyId,
      what: 'Dỡ bậc tam cấp',
      amountVnd: '1.500.000',
      dueOn: '2026-12-01',
    },
  ],
  askedBy: '',
  demands: '',
});

/** What the form «Kết thúc vụ việc» sends when it came to nothing. */
export const failing = (reason: 'stopped_by_party' | 'no_agreement_possible') => ({
  on: '2026-11-10',
  reason,
  agreement: '',
  hasWrittenPaper: false,
  obligations: [],
  askedBy: reason === 'stopped_by_party' ? 'first' : '',
  demands: 'Bên thứ nhất đòi dỡ bậc.',
});
