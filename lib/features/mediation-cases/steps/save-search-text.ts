import 'server-only';
import { caseSearchText } from '@/lib/domain/mediation-case/search-text';
import type { StepContext } from '@/lib/features/mediation-cases/steps/case-step';

/** Keeps what the list is searched by in step with names and the line of content. */
export async function saveSearchText(
  { tx, file }: StepContext,
  partyNames: readonly string[],
  summary: string,
): Promise<void> {
  const { cityId, caseId } = file.outline;
  await tx.caseNarrative.updateMany({
    where: { cityId, caseId },
    data: { searchText: caseSearchText(partyNames, summary) },
  });
}
