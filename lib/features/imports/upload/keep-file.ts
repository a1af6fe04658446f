import 'server-only';
import { createHash } from 'node:crypto';
import { recordAudit } from '@/lib/audit/record';
import { newId } from '@/lib/db/ids';
import type { TenantActor } from '@/lib/domain/access/roles';
import type { ImportKind } from '@/lib/domain/import/records';
import { enqueue, isBusy } from '@/lib/features/imports/queue/jobs';
import { cleanText } from '@/lib/schema/clean-text';
import type { TenantContext } from '@/lib/server/context';

const LONGEST_NAME = 180;

export type ArrivedFile = {
  readonly kind: ImportKind;
  readonly classId: string | null;
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

/** `busy`: this person's last import is still being worked on (C-33). */
export type KeptFile =
  { readonly kind: 'kept' | 'again'; readonly batchId: string } | { readonly kind: 'busy' };

/** What the person's device calls the file, as one harmless line: it is shown and told, never used as a path (C-37). */
export const shownName = (name: string): string =>
  cleanText(name.replace(/^.*[\\/]/s, '').replace(/[\p{Cc}\p{Cs}]/gu, ' '), 'one').slice(-LONGEST_NAME) ||
  'tệp không tên';

/**
 * Takes a file into a new batch and asks for it to be read. A file that waits already, for the same place and kind,
 * is not taken a second time: two presses of one button make one batch.
 */
export async function keepFile({ tx, actor }: TenantContext, file: ArrivedFile): Promise<KeptFile> {
  const { cityId, communeId, membershipId } = actor;
  const { kind, classId } = file;
  const fileHash = createHash('sha256').update(file.bytes).digest('hex');
  const again = await tx.importBatch.findFirst({
    where: { communeId, kind, classId, fileHash, state: { in: ['reading', 'mapping', 'reviewing'] } },
    select: { id: true },
  });
  if (again) return { kind: 'again', batchId: again.id };
  if (await isBusy(tx, cityId, membershipId)) return { kind: 'busy' };

  const batchId = newId();
  await insertBatch(tx, actor, { ...file, batchId, fileHash });
  await enqueue(tx, { cityId, communeId, batchId, membershipId, work: 'read' });
  await recordAudit(tx, {
    action: 'import.uploaded',
    subject: 'import_batch',
    subjectId: batchId,
    detail: { kind, bytes: file.bytes.length },
  });
  return { kind: 'kept', batchId };
}

async function insertBatch(
  tx: TenantContext['tx'],
  { cityId, communeId, membershipId, displayName }: TenantActor,
  { batchId, kind, classId, fileHash, name, bytes }: ArrivedFile & { batchId: string; fileHash: string },
): Promise<void> {
  await tx.importBatch.create({
    data: {
      cityId,
      communeId,
      id: batchId,
      kind,
      classId,
      membershipId,
      createdBy: displayName,
      fileName: shownName(name),
      fileHash,
      fileSize: bytes.length,
      state: 'reading',
    },
  });
  await tx.$executeRaw`
    INSERT INTO import_file (city_id, batch_id, commune_id, bytes)
    VALUES (${cityId}::uuid, ${batchId}::uuid, ${communeId}::uuid, ${bytes})`;
}
