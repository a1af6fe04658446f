import 'server-only';
import { databaseDay } from '@/lib/db/day';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { Mediator } from '@/lib/features/mediation-cases/file/case-file';
import type { StepContext } from '@/lib/features/mediation-cases/steps/case-step';

/** Ends the service of these mediators; with this statement they lose the case. */
export async function releaseMediators(
  { tx, file }: StepContext,
  mediatorIds: readonly string[],
  on: IsoDate,
  endReason: NonNullable<Mediator['endReason']>,
): Promise<void> {
  if (mediatorIds.length === 0) return;
  const { cityId, caseId } = file.outline;
  await tx.caseMediator.updateMany({
    where: { cityId, caseId, endedOn: null, mediatorId: { in: [...mediatorIds] } },
    data: { endedOn: databaseDay(on), endReason },
  });
}
