import { recordAudit } from '@/lib/audit/record';
import { withScope } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/roles';
import { openElection } from '@/lib/features/elections/open/open-election';
import { OpenElectionInput } from '@/lib/features/elections/open/schema';
import { electionAction, type ElectionStep } from '@/lib/features/elections/steps/election-step';
import type { StepInput } from '@/lib/features/elections/steps/step-fields';
import type { Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';
import type { BuiltTeam } from './builders';
import { ownerRows } from './owner';
import { NOW, TODAY } from './take-step';

type Refusal = { readonly code: string; readonly field: string | undefined };

/** Runs what the action door would run: under the actor's scope, with the audit in the same transaction. */
export function underScope<T>(
  actor: Actor,
  run: (context: Context) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  return withScope(actor, async (tx) => {
    const outcome = await run({ tx, actor, now: NOW, today: TODAY });
    if (outcome.ok) await recordAudit(tx, outcome.done.audit);
    return outcome;
  });
}

/** Takes steps of one election one after the other, each on the version the one before left. */
export class ElectionLife {
  private constructor(
    readonly actor: Actor,
    readonly electionId: string,
    private version: number,
  ) {}

  /** Opens one. @throws when it is refused. */
  static async open(actor: Actor, team: BuiltTeam, kind: string, followsId = ''): Promise<ElectionLife> {
    const outcome = await tryOpening(actor, team, kind, followsId);
    if (!outcome.ok) throw new Error(`opening was refused: ${outcome.refusal.code}`);
    return new ElectionLife(actor, outcome.done.value.electionId, 0);
  }

  /** Tries a step; the refusal, or null when it was taken. */
  async try<Input extends StepInput, Plan>(
    step: ElectionStep<Input, Plan>,
    fields: object = {},
    actor: Actor = this.actor,
  ): Promise<Refusal | null> {
    const sent = { electionId: this.electionId, version: this.version, ...fields };
    const { input, run } = electionAction(step);
    const outcome = await underScope(actor, (context) => run({ ...context, input: input.parse(sent) }));
    if (!outcome.ok) return { code: outcome.refusal.code, field: outcome.refusal.field };
    this.version = outcome.done.value.version;
    return null;
  }

  /** Takes a step that the rules allow. @throws when it is refused. */
  async take<Input extends StepInput, Plan>(
    step: ElectionStep<Input, Plan>,
    fields: object = {},
  ): Promise<this> {
    const refusal = await this.try(step, fields);
    if (refusal) throw new Error(`${step.action} was refused: ${refusal.code}`);
    return this;
  }

  /** The election's own row as the owner sees it. */
  async row(): Promise<Record<string, unknown>> {
    const [row] = await ownerRows<{ row: Record<string, unknown> }>(
      'SELECT to_jsonb(e) AS row FROM election e WHERE e.id = $1',
      [this.electionId],
    );
    return row?.row ?? {};
  }

  /** Candidates in the order of the ballot. */
  candidates(): Promise<
    {
      id: string;
      name: string;
      standing: string | null;
      recognised: boolean | null;
      mediatorId: string | null;
    }[]
  > {
    return ownerRows(
      `SELECT id, full_name AS name, standing, is_recognised AS recognised, mediator_id AS "mediatorId"
         FROM election_candidate WHERE election_id = $1 ORDER BY ordinal`,
      [this.electionId],
    );
  }

  /** Kinds of the course's lines in the order they were written. */
  async course(): Promise<readonly string[]> {
    const rows = await ownerRows<{ kind: string }>(
      'SELECT kind FROM procedure_event WHERE election_id = $1 ORDER BY recorded_at, id',
      [this.electionId],
    );
    return rows.map(({ kind }) => kind);
  }
}

/** Tries to open an election. */
export function tryOpening(actor: Actor, { teamId }: BuiltTeam, kind: string, followsId = '') {
  const input = OpenElectionInput.parse({ teamId, kind, followsId });
  return underScope(actor, (context) => openElection({ ...context, input }));
}

/** Seats of a team as the owner sees them, oldest first. */
export const seatsOf = ({ teamId }: BuiltTeam) =>
  ownerRows<{
    name: string;
    role: string;
    from: string;
    to: string | null;
    recognised: boolean;
    recognition: string | null;
    reason: string | null;
  }>(
    `SELECT m.full_name AS name, s.role, s.valid_from::text AS "from", s.valid_to::text AS "to",
            s.recognised_by_id IS NOT NULL AS recognised, s.recognition, s.end_reason AS reason
       FROM team_membership s JOIN mediator m ON m.id = s.mediator_id
      WHERE s.team_id = $1 ORDER BY s.valid_from, m.full_name, s.role`,
    [teamId],
  );
