import 'server-only';
import { can } from '@/lib/domain/access/permissions';
import type { IsoDate } from '@/lib/domain/iso-date';
import { inUseOn } from '@/lib/domain/materials/receipt';
import { getVersion, listDocuments } from '@/lib/features/materials/get-set';
import type { MaterialDocument, MaterialVersion } from '@/lib/features/materials/material';
import { coverageByCommune, coverageByTeam, type Coverage } from '@/lib/features/materials/receipts/coverage';
import { listTrainers, type TrainerReceiver } from '@/lib/features/materials/receipts/list-trainers';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';
import { recordId } from '@/lib/server/record-id';

/** A version: what is in it, who has it and who not. */
export type VersionFile = {
  readonly version: MaterialVersion;
  readonly documents: readonly MaterialDocument[];
  readonly coverage: readonly Coverage[];
  /** Communes for a city, teams below it. */
  readonly by: 'commune' | 'team';
  readonly trainers: readonly TrainerReceiver[];
  /** The version is the reader's own to change. */
  readonly mayKeep: boolean;
  /** The reader hands it out to people of the own commune. */
  readonly mayHandOut: boolean;
  readonly inUse: boolean;
  readonly today: IsoDate;
};

/** One version, for whoever may read who has it. @throws NotFoundError */
export async function readVersionFile({ tx, actor, today }: Context, segment: string): Promise<VersionFile> {
  // A mediator reads the documents; who else has them is not theirs to know.
  if (actor.role === 'mediator') throw new NotFoundError();
  const version = await getVersion(tx, recordId(segment));
  const keeps = can(actor, 'material:keep');
  const by = actor.communeId === null ? 'commune' : 'team';
  const inUse = inUseOn(version, today);
  return {
    version,
    documents: await listDocuments(tx, [version.versionId]),
    coverage:
      by === 'commune'
        ? await coverageByCommune(tx, version, today)
        : await coverageByTeam(tx, version.versionId, today),
    by,
    trainers:
      actor.teamId === null
        ? await listTrainers(tx, version.versionId, { communeId: actor.communeId, today })
        : [],
    mayKeep: keeps && version.communeId === actor.communeId,
    mayHandOut: keeps && actor.communeId !== null && inUse,
    inUse,
    today,
  };
}
