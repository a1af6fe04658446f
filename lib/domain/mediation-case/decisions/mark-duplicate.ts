import type { Actor } from '@/lib/domain/access/roles';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { OtherEnding } from '@/lib/domain/mediation-case/case';
import { ruling, type Decision } from '@/lib/domain/mediation-case/decisions/ruling';
import type { CaseFacts } from '@/lib/domain/mediation-case/facts';

/** The line that stays counted. */
export type OriginalCase = {
  readonly caseId: string;
  readonly teamId: string;
  readonly otherEnding: OtherEnding | null;
};

/**
 * Ends a line entered twice: numbers are never reused, so it stays in the book and points at the other one.
 */
export const decideMarkDuplicate = (
  facts: CaseFacts,
  original: OriginalCase,
  actor: Actor,
  today: IsoDate,
): Decision<{
  readonly otherEnding: OtherEnding;
  readonly originalCaseId: string;
  readonly endedOn: IsoDate;
  readonly cancelsMeeting: boolean;
}> =>
  ruling(
    facts,
    'mark_duplicate',
    actor,
    [
      [original.caseId === facts.caseId, 'duplicate_of_itself'],
      [original.teamId !== facts.teamId, 'duplicate_in_other_team'],
      [original.otherEnding === 'duplicate_entry', 'duplicate_of_duplicate'],
    ],
    {
      otherEnding: 'duplicate_entry',
      originalCaseId: original.caseId,
      endedOn: today,
      cancelsMeeting: facts.hasOpenMeeting,
    },
  );
