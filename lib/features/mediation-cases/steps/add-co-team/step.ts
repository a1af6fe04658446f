import 'server-only';
import { decideAddCoTeam } from '@/lib/domain/mediation-case/decisions/add-co-team';
import type { Decided } from '@/lib/domain/mediation-case/decisions/ruling';
import { err, ok, type Result } from '@/lib/domain/result';
import { communeName, type CommuneKind } from '@/lib/domain/units/unit-name';
import { AddCoTeamInput } from '@/lib/features/mediation-cases/steps/add-co-team/schema';
import type { CaseStep, StepContext } from '@/lib/features/mediation-cases/steps/case-step';
import type { StepErrorCode } from '@/lib/features/mediation-cases/steps/step-error';

type Plan = { readonly coTeamId: string; readonly team: string };
type FoundTeam = { readonly name: string; readonly commune: string; readonly kind: CommuneKind };

/** A team that works now, in that commune of the same city, by name only; null when there is none such. */
async function findCoTeam({ tx, actor }: StepContext, input: AddCoTeamInput): Promise<FoundTeam | null> {
  const [team] = await tx.$queryRaw<FoundTeam[]>`
    SELECT t.name, c.name AS commune, c.kind
      FROM teams_to_cooperate(${input.communeId}::uuid) t
      JOIN commune c ON c.city_id = ${actor.cityId}::uuid AND c.id = ${input.communeId}::uuid
     WHERE t.id = ${input.teamId}::uuid`;
  return team ?? null;
}

async function decide(
  context: StepContext,
  input: AddCoTeamInput,
): Promise<Result<Decided<Plan>, StepErrorCode>> {
  const { actor, today, file } = context;
  const team = await findCoTeam(context, input);
  if (!team) return err('co_team_unknown');
  const decision = decideAddCoTeam(file.facts, { teamId: input.teamId, closedOn: null }, actor, today);
  if (!decision.ok) return decision;
  const elsewhere = input.communeId !== file.outline.communeId;
  const name = elsewhere
    ? `${team.name}, ${communeName({ kind: team.kind, name: team.commune })}`
    : team.name;
  return ok({ ...decision.value, team: name });
}

/** Luật HGƠCS Đ22: the second team reads and helps; the case stays in the book of its owner and is counted there once. */
export const addCoTeamStep: CaseStep<AddCoTeamInput, Plan> = {
  action: 'add_co_team',
  input: AddCoTeamInput,
  decide,
  write: ({ today }, { coTeamId, team }, { communeId }) => ({
    line: { happenedOn: today, detail: { team } },
    change: { coTeamId, coCommuneId: communeId },
    message: `Đã ghi phối hợp với ${team}.`,
  }),
};
