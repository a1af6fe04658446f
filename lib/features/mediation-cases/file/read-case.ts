import 'server-only';
import { recordAudit } from '@/lib/audit/record';
import type { Actor } from '@/lib/domain/access/roles';
import { canNameTeams } from '@/lib/features/mediation-cases/file/can-name-teams';
import type { CaseFile } from '@/lib/features/mediation-cases/file/case-file';
import { getCaseOutline, type CaseOutline } from '@/lib/features/mediation-cases/file/case-outline';
import { getCaseFile } from '@/lib/features/mediation-cases/file/get-case-file';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';
import { uuid } from '@/lib/schema/reference';

/** The city sees numbers, not families: for it the case is an outline and no other table is asked. */
export type OpenedCase =
  | { readonly kind: 'outline'; readonly outline: CaseOutline }
  | { readonly kind: 'file'; readonly file: CaseFile };

const seesFamilies = ({ role }: Actor): boolean =>
  role === 'commune_officer' || role === 'team_leader' || role === 'mediator';

/**
 * Opens one case for the reader. Showing the parties is written to the audit in the same transaction, before anything
 * is answered (C-46).
 * @throws NotFoundError for an id that is malformed, unknown, foreign or deleted: all the same to the reader.
 */
export async function readCase({ tx, actor }: Context, caseId: string): Promise<OpenedCase> {
  const id = uuid().safeParse(caseId);
  if (!id.success || actor.cityId === null) throw new NotFoundError();
  const outline = await getCaseOutline(tx, actor.cityId, id.data);
  if (!seesFamilies(actor)) return { kind: 'outline', outline };
  const file = await getCaseFile(tx, outline, canNameTeams(actor));
  await recordAudit(tx, { action: 'case.parties_viewed', subject: 'mediation_case', subjectId: id.data });
  return { kind: 'file', file };
}
