import 'server-only';
import { can } from '@/lib/domain/access/permissions';
import type { IsoDate } from '@/lib/domain/iso-date';
import { getSet, listDocuments, listVersions } from '@/lib/features/materials/get-set';
import type { MaterialDocument, MaterialSet, MaterialVersion } from '@/lib/features/materials/material';
import type { Context } from '@/lib/server/context';
import { keeperOf } from '@/lib/server/keeper';
import { NotFoundError } from '@/lib/server/not-found';
import { recordId } from '@/lib/server/record-id';

/** A set with all its versions and their documents. */
export type SetFile = {
  readonly set: MaterialSet;
  readonly versions: readonly (MaterialVersion & { readonly documents: readonly MaterialDocument[] })[];
  /** The set is the reader's own to change. */
  readonly mayKeep: boolean;
  readonly today: IsoDate;
};

/** One set. @throws NotFoundError */
export async function readSetFile({ tx, actor, today }: Context, segment: string): Promise<SetFile> {
  const set = await getSet(tx, recordId(segment));
  const versions = await listVersions(tx, set.setId);
  const documents = await listDocuments(
    tx,
    versions.map(({ versionId }) => versionId),
  );
  return {
    set,
    versions: versions.map((version) => ({
      ...version,
      documents: documents.filter(({ versionId }) => versionId === version.versionId),
    })),
    mayKeep: can(actor, 'material:keep') && set.communeId === actor.communeId,
    today,
  };
}

/** A set of the keeper's own, to be changed. @throws NotFoundError */
export async function readOwnSet({ tx, actor }: Context, segment: string): Promise<MaterialSet> {
  const { communeId } = keeperOf(actor);
  const set = await getSet(tx, recordId(segment));
  if (set.communeId !== communeId) throw new NotFoundError();
  return set;
}
