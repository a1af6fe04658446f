import 'server-only';
import { newId } from '@/lib/db/ids';
import { yearOf } from '@/lib/domain/calendar';
import { decideRecord } from '@/lib/domain/mediation-case/decisions/record';
import type { CaseErrorCode } from '@/lib/domain/mediation-case/errors';
import { CASE_ERROR_MESSAGES } from '@/lib/domain/mediation-case/messages';
import { formatCaseNumber } from '@/lib/domain/mediation-case/numbering';
import { findRecordingTeam } from '@/lib/features/mediation-cases/record/find-recording-team';
import { insertCase } from '@/lib/features/mediation-cases/record/insert-case';
import type { RecordCaseInput } from '@/lib/features/mediation-cases/record/schema';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';

/** Where the new line stands: the form leads to it. */
export type RecordedCase = { readonly caseId: string; readonly number: string };

/** The field a refusal is shown at; a code that is not here is shown above the form. */
const FIELD_OF: Partial<Record<CaseErrorCode, keyof RecordCaseInput>> = {
  team_not_yours: 'teamId',
  date_in_future: 'receivedOn',
  date_before_1900: 'receivedOn',
  received_before_team: 'receivedOn',
  received_after_team_closed: 'teamId',
  first_party_missing: 'firstParty',
  second_party_missing: 'secondParty',
  summary_missing: 'summary',
};

const refusal = (code: CaseErrorCode): Outcome<never> =>
  refused(code, CASE_ERROR_MESSAGES[code], FIELD_OF[code]);

/**
 * Enters a case in its team's book (Sổ theo dõi hoạt động hòa giải, Luật HGƠCS Đ21): the next number of the team and
 * year, the parties, the line of content and the first line of the timeline, all in the caller's transaction.
 *
 * @returns the new case, or the rule that refuses. A team that the actor cannot see is «not found», as any other.
 */
export async function recordCase(
  { tx, actor, today }: Context,
  input: RecordCaseInput,
): Promise<Outcome<RecordedCase>> {
  if (actor.role !== 'commune_officer' && actor.role !== 'team_leader') return refusal('team_not_yours');
  const team = await findRecordingTeam(tx, actor.cityId, input.teamId);
  if (!team) return refusal('team_not_yours');
  const decision = decideRecord(team, input, actor, today);
  if (!decision.ok) return refusal(decision.error);

  const caseId = newId();
  const sequence = await insertCase(tx, {
    ...input,
    ...decision.value,
    cityId: actor.cityId,
    communeId: team.communeId,
    caseId,
    by: { membershipId: actor.membershipId, name: actor.displayName },
  });
  const number = formatCaseNumber({ sequence, year: yearOf(input.receivedOn) });
  return done({
    value: { caseId, number },
    message: `Đã ghi vụ ${number} vào sổ ${team.name}.`,
    audit: {
      action: 'case.recorded',
      subject: 'mediation_case',
      subjectId: caseId,
      detail: { teamId: team.teamId, number, receivedOn: input.receivedOn, kind: input.kind },
    },
    outbox: [{ topic: 'case.recorded', payload: { caseId, teamId: team.teamId } }],
  });
}
