import 'server-only';
import { databaseDay } from '@/lib/db/day';
import { newId } from '@/lib/db/ids';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { AssignmentSource } from '@/lib/domain/mediation-case/case';
import type { StepContext } from '@/lib/features/mediation-cases/steps/case-step';
import { namesOf, type NamedMember } from '@/lib/features/mediation-cases/steps/team-members';
import { belonging } from '@/lib/features/mediation-cases/steps/writing';

type Assignment = {
  readonly mediatorIds: readonly string[];
  readonly source: AssignmentSource;
  readonly on: IsoDate;
};

/** Gives the case to these mediators; from this statement on they may read it. */
export async function insertMediators(
  { tx, file }: StepContext,
  { mediatorIds, source, on }: Assignment,
  members: readonly NamedMember[],
): Promise<void> {
  if (mediatorIds.length === 0) return;
  await tx.caseMediator.createMany({
    data: mediatorIds.map((mediatorId) => ({
      ...belonging(file),
      id: newId(),
      mediatorId,
      mediatorName: namesOf(members, [mediatorId])[0] ?? '',
      source,
      assignedOn: databaseDay(on),
    })),
  });
}
