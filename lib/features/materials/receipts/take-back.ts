import 'server-only';
import { mayBeTakenBack, type ReceiptWay } from '@/lib/domain/materials/receipt';
import type { TakeBackInput } from '@/lib/features/materials/receipts/schema';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';
import { keeperOf } from '@/lib/server/keeper';
import { NotFoundError } from '@/lib/server/not-found';

type Row = {
  readonly versionId: string;
  readonly way: ReceiptWay;
  readonly on: string;
  readonly teamId: string | null;
  readonly mediatorId: string | null;
  readonly trainerId: string | null;
};

/** Takes back a hand-out that was written down by mistake; that somebody opened a document stays. */
export async function takeBack(
  { tx, actor }: Context,
  { receiptId }: TakeBackInput,
): Promise<Outcome<{ readonly versionId: string }>> {
  const { cityId, communeId } = keeperOf(actor);
  const [receipt] = await tx.$queryRaw<Row[]>`
    SELECT version_id AS "versionId", way, received_on::text AS on, team_id AS "teamId", mediator_id AS "mediatorId",
           trainer_id AS "trainerId"
      FROM material_receipt
     WHERE city_id = ${cityId}::uuid AND commune_id IS NOT DISTINCT FROM ${communeId}::uuid AND id = ${receiptId}::uuid`;
  if (!receipt) throw new NotFoundError();
  if (!mayBeTakenBack(receipt.way))
    return refused('opened', 'Người này đã tự mở tài liệu trên cổng, không bỏ được.');
  await tx.$executeRaw`DELETE FROM material_receipt WHERE city_id = ${cityId}::uuid AND id = ${receiptId}::uuid`;
  const { versionId, ...detail } = receipt;
  return done({
    value: { versionId },
    message: 'Đã bỏ lần phát ghi nhầm.',
    audit: { action: 'material.taken_back', subject: 'material_version', subjectId: versionId, detail },
  });
}
