import 'server-only';
import { can } from '@/lib/domain/access/permissions';
import { getLeavingFile, listOpenCases } from '@/lib/features/elections/leaving/file/get-leaving-file';
import { presentLeaving, type LeavingView } from '@/lib/features/elections/leaving/file/present-leaving';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';
import { recordId } from '@/lib/server/record-id';

/** One leaving for its page. @throws NotFoundError for an id that leads nowhere for this reader. */
export async function readLeaving({ tx, actor, today }: Context, id: string): Promise<LeavingView> {
  if (actor.cityId === null) throw new NotFoundError();
  const file = await getLeavingFile(tx, actor.cityId, recordId(id), actor.role === 'team_leader');
  const canKeep = can(actor, 'election:keep');
  const namesWhoTakesOver = canKeep && !['kept', 'withdrawn'].includes(file.outline.status);
  return presentLeaving(file, {
    canKeep,
    today,
    cases: namesWhoTakesOver ? await listOpenCases(tx, file.outline) : [],
  });
}
