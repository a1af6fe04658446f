import 'server-only';
import { mayWithdrawOn } from '@/lib/domain/materials/receipt';
import type { WithdrawVersionInput } from '@/lib/features/materials/versions/schema';
import { getOwnVersion } from '@/lib/features/materials/versions/own-version';
import { formatDate } from '@/lib/format/date';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';
import { keeperOf } from '@/lib/server/keeper';

/** Withdraws a version: from that day on nobody opens it or is handed it; what was received stays received. */
export async function withdrawVersion(
  { tx, actor, now, today }: Context,
  { versionId, on }: WithdrawVersionInput,
): Promise<Outcome<{ readonly setId: string; readonly versionId: string }>> {
  const keeper = keeperOf(actor);
  const version = await getOwnVersion(tx, keeper, versionId);
  if (version.withdrawnOn !== null)
    return refused('withdrawn_already', `Bản này đã thu hồi từ ${formatDate(version.withdrawnOn)}.`, 'on');
  if (!mayWithdrawOn(version, on, today))
    return refused(
      'wrong_day',
      `Ngày thu hồi phải sau ngày phát hành ${formatDate(version.publishedOn)} và không muộn hơn hôm nay.`,
      'on',
    );
  await tx.$executeRaw`
    UPDATE material_version SET withdrawn_on = ${on}::date, version = version + 1, changed_by = ${keeper.displayName},
           changed_at = ${now}
     WHERE city_id = ${keeper.cityId}::uuid AND id = ${versionId}::uuid`;
  return done({
    value: { setId: version.setId, versionId },
    message: `Đã thu hồi bản «${version.label}».`,
    audit: {
      action: 'material.version_withdrawn',
      subject: 'material_version',
      subjectId: versionId,
      detail: { on },
    },
  });
}
