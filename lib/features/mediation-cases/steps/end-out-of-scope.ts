import 'server-only';
import { databaseDay } from '@/lib/db/day';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { OtherEnding, ScopeExclusion } from '@/lib/domain/mediation-case/case';
import type { CaseChange, StepContext } from '@/lib/features/mediation-cases/steps/case-step';
import { dropPlannedMeeting } from '@/lib/features/mediation-cases/steps/writing';

/** What ends a case that may not be mediated; see `lib/domain/mediation-case/decisions/scope.ts`. */
export type ScopeEnding = {
  readonly otherEnding: OtherEnding;
  readonly exclusion: ScopeExclusion | null;
  readonly endedOn: IsoDate;
  readonly cancelsMeeting: boolean;
};

type Words = { readonly endNote: string | null; readonly referredTo?: string };

/** Writes the end of a case out of scope: it stays in the book and is never counted as mediated. @returns the case's columns. */
export async function endOutOfScope(
  context: StepContext,
  { otherEnding, exclusion, endedOn, cancelsMeeting }: ScopeEnding,
  words: Words,
): Promise<CaseChange> {
  const { cityId, caseId } = context.file.outline;
  if (cancelsMeeting) await dropPlannedMeeting(context);
  await context.tx.caseNarrative.updateMany({ where: { cityId, caseId }, data: words });
  return { otherEnding, exclusion, endedOn: databaseDay(endedOn), nextMeetingAt: null };
}
