import 'server-only';
import { can } from '@/lib/domain/access/permissions';
import { getElectionFile } from '@/lib/features/elections/file/get-election-file';
import { presentElection, type ElectionView } from '@/lib/features/elections/file/present-election';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';
import { recordId } from '@/lib/server/record-id';

/** One election for its page. @throws NotFoundError for an id that leads nowhere for this reader. */
export async function readElection({ tx, actor, today }: Context, id: string): Promise<ElectionView> {
  if (actor.cityId === null) throw new NotFoundError();
  const file = await getElectionFile(tx, actor.cityId, recordId(id), actor.role === 'team_leader');
  return presentElection(file, can(actor, 'election:keep'), today);
}
