import 'server-only';
import { databaseDay } from '@/lib/db/day';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { OtherEnding } from '@/lib/domain/mediation-case/case';
import { decideMarkDuplicate, type OriginalCase } from '@/lib/domain/mediation-case/decisions/mark-duplicate';
import { formatCaseNumber, type CaseNumber } from '@/lib/domain/mediation-case/numbering';
import { err } from '@/lib/domain/result';
import type { CaseStep, StepContext } from '@/lib/features/mediation-cases/steps/case-step';
import { MarkDuplicateInput } from '@/lib/features/mediation-cases/steps/mark-duplicate/schema';
import { dropPlannedMeeting } from '@/lib/features/mediation-cases/steps/writing';

type Plan = {
  readonly otherEnding: OtherEnding;
  readonly originalCaseId: string;
  readonly endedOn: IsoDate;
  readonly cancelsMeeting: boolean;
};

/** The line with this number in the same team's book; null when there is none. */
async function findOriginal(
  { tx, file }: StepContext,
  { sequence, year }: CaseNumber,
): Promise<OriginalCase | null> {
  const { cityId, teamId } = file.outline;
  const [found] = await tx.$queryRaw<OriginalCase[]>`
    SELECT id AS "caseId", team_id AS "teamId", other_ending AS "otherEnding" FROM mediation_case
     WHERE city_id = ${cityId}::uuid AND team_id = ${teamId}::uuid AND book_year = ${year} AND book_number = ${sequence}`;
  return found ?? null;
}

/** A line entered twice stays in the book, points at the first and is not counted as mediated. */
export const markDuplicateStep: CaseStep<MarkDuplicateInput, Plan> = {
  action: 'mark_duplicate',
  input: MarkDuplicateInput,
  decide: async (context, { original }) => {
    const found = await findOriginal(context, original);
    return found
      ? decideMarkDuplicate(context.file.facts, found, context.actor, context.today)
      : err('original_unknown');
  },
  write: async (context, plan, { original, note }) => {
    const { cityId, caseId } = context.file.outline;
    if (plan.cancelsMeeting) await dropPlannedMeeting(context);
    await context.tx.caseNarrative.updateMany({ where: { cityId, caseId }, data: { endNote: note } });
    const number = formatCaseNumber(original);
    return {
      line: { happenedOn: context.today, note, detail: { original: number } },
      change: {
        otherEnding: plan.otherEnding,
        duplicateOfId: plan.originalCaseId,
        endedOn: databaseDay(plan.endedOn),
        nextMeetingAt: null,
      },
      message: `Đã đánh dấu ghi trùng với vụ ${number}.`,
    };
  },
};
