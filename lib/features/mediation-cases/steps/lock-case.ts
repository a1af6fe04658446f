import 'server-only';
import { CASE_EVENT_LABELS } from '@/lib/domain/mediation-case/labels';
import { canNameTeams } from '@/lib/features/mediation-cases/file/can-name-teams';
import type { CaseFile } from '@/lib/features/mediation-cases/file/case-file';
import { getCaseOutline } from '@/lib/features/mediation-cases/file/case-outline';
import { getCaseFile } from '@/lib/features/mediation-cases/file/get-case-file';
import type { StepInput } from '@/lib/features/mediation-cases/steps/case-step';
import { formatClockTime, formatShortDate, todayInVietnam } from '@/lib/format/date';
import { ConflictError } from '@/lib/server/conflict';
import type { TenantContext } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';

function conflictWith({ outline, parts }: CaseFile, today: string): ConflictError {
  const last = parts.events.reduce<CaseFile['parts']['events'][number] | null>(
    (latest, event) => (latest === null || event.recordedAt >= latest.recordedAt ? event : latest),
    null,
  );
  const at = last && new Date(last.recordedAt);
  return new ConflictError({
    by: last?.byName ?? '',
    at:
      at && last
        ? `${formatClockTime(at)} ngày ${formatShortDate(todayInVietnam(at), today)} («${CASE_EVENT_LABELS[last.kind]}»)`
        : '',
    current: { version: String(outline.version) },
  });
}

/**
 * The file of a case, its row locked until the transaction ends: whoever writes at the same time waits here.
 * The lock comes first and the file is read after it, else a waiting writer would decide on what it saw before.
 * @throws NotFoundError for a case that is not the actor's to change; ConflictError when somebody wrote since the
 * version of the form.
 */
export async function lockCase(
  { tx, actor, today }: TenantContext,
  { caseId, version }: StepInput,
): Promise<CaseFile> {
  const [row] = await tx.$queryRaw<{ version: number }[]>`
    SELECT version FROM mediation_case WHERE city_id = ${actor.cityId}::uuid AND id = ${caseId}::uuid FOR UPDATE`;
  if (!row) throw new NotFoundError();
  const file = await getCaseFile(tx, await getCaseOutline(tx, actor.cityId, caseId), canNameTeams(actor));
  if (row.version !== version) throw conflictWith(file, today);
  return file;
}
