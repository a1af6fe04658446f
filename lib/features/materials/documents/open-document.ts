import 'server-only';
import { recordAudit } from '@/lib/audit/record';
import { newId } from '@/lib/db/ids';
import type { ScopedTx } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/roles';
import type { IsoDate } from '@/lib/domain/iso-date';
import { inUseOn, type Published } from '@/lib/domain/materials/receipt';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';

/** A document with its text. */
export type OpenedDocument = {
  readonly documentId: string;
  readonly versionId: string;
  readonly setId: string;
  readonly setTitle: string;
  readonly label: string;
  readonly title: string;
  readonly url: string | null;
  readonly body: string | null;
};

/** Who reads: somebody signed in, or whoever holds a personal link. */
type Reader = Pick<Actor, 'cityId' | 'communeId' | 'teamId' | 'mediatorId' | 'displayName'>;

/**
 * Opens a document for somebody. For a mediator the first opening of a version is written down as received (K2c): the
 * receipt is the log of this very reading, so it is written where the document is read and not by a button before it,
 * which people would pass by. Reading again writes nothing. A page of another site cannot make somebody open it
 * unseen: the session's cookie does not travel with its pictures and frames, and whoever follows a link has it open.
 * @throws NotFoundError for a document that is not there, or that a team may no longer open.
 */
export async function openDocument(
  { tx, actor, today }: Pick<Context, 'tx' | 'today'> & { readonly actor: Reader },
  documentId: string,
): Promise<OpenedDocument> {
  const [found] = await tx.$queryRaw<(OpenedDocument & Published)[]>`
    SELECT d.id AS "documentId", d.version_id AS "versionId", s.id AS "setId", s.title AS "setTitle", v.label, d.title, d.url,
           d.body, v.published_on::text AS "publishedOn", v.withdrawn_on::text AS "withdrawnOn"
      FROM material_document d
      JOIN material_version v ON v.city_id = d.city_id AND v.id = d.version_id
      JOIN material_set s ON s.city_id = v.city_id AND s.id = v.set_id
     WHERE d.city_id = scope_city() AND d.id = ${documentId}::uuid`;
  if (!found || (actor.teamId !== null && !inUseOn(found, today))) throw new NotFoundError();
  const { publishedOn: _published, withdrawnOn: _withdrawn, ...document } = found;
  await noteOpening(tx, actor, document.versionId, today);
  return document;
}

async function noteOpening(tx: ScopedTx, actor: Reader, versionId: string, today: IsoDate): Promise<void> {
  if (actor.mediatorId === null) return;
  const { cityId, communeId, teamId, mediatorId } = actor;
  const noted = await tx.$executeRaw`
    INSERT INTO material_receipt (city_id, id, version_id, commune_id, team_id, mediator_id, way, received_on, recorded_by)
    VALUES (${cityId}::uuid, ${newId()}::uuid, ${versionId}::uuid, ${communeId}::uuid, ${teamId}::uuid,
            ${mediatorId}::uuid, 'opened', ${today}::date, ${actor.displayName})
    ON CONFLICT DO NOTHING`;
  if (noted > 0)
    await recordAudit(tx, {
      action: 'material.opened',
      subject: 'material_version',
      subjectId: versionId,
      detail: { mediatorId },
    });
}
