import 'server-only';
import type { CaseFile } from '@/lib/features/mediation-cases/file/case-file';
import type { StepContext } from '@/lib/features/mediation-cases/steps/case-step';

/** The columns that tie a part to its case. */
export const belonging = ({ outline: { cityId, caseId, communeId, teamId } }: CaseFile) => ({
  cityId,
  caseId,
  communeId,
  teamId,
});

/** Drops the planned meeting of a case that is ending; its line stays as «cancelled». */
export async function dropPlannedMeeting({ tx, file }: StepContext): Promise<void> {
  const { cityId, caseId } = file.outline;
  await tx.caseMeeting.updateMany({
    where: { cityId, caseId, state: 'planned' },
    data: { state: 'cancelled' },
  });
}
