import 'server-only';
import { SUPPORTER_KIND_LABELS } from '@/lib/domain/support/supporter-kind';
import { liesWithin } from '@/lib/domain/support/term';
import { listLinkTerms } from '@/lib/features/supporters/links/list-terms';
import { keeperOf } from '@/lib/server/keeper';
import { getSupporter } from '@/lib/features/supporters/get-supporter';
import { refuseForeignMediator } from '@/lib/features/supporters/register/check-mediator';
import type { ChangeSupporterInput } from '@/lib/features/supporters/register/schema';
import type { Supporter } from '@/lib/features/supporters/supporter';
import { formatDateTime } from '@/lib/format/date';
import { foldVietnamese } from '@/lib/schema/fold';
import { done, refused, type Outcome } from '@/lib/server/action';
import { ConflictError } from '@/lib/server/conflict';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';

/**
 * Changes what the register keeps. A term may not come to lie inside the days for which teams were promised the person;
 * links that are open end with the term by themselves.
 */
export async function changeSupporter(
  { tx, actor, now }: Context,
  input: ChangeSupporterInput,
): Promise<Outcome<{ readonly supporterId: string }>> {
  const keeper = keeperOf(actor);
  const before = await getSupporter(tx, input.supporterId);
  if (before.communeId !== keeper.communeId) throw new NotFoundError();
  const refusal =
    before.mediatorId === input.mediatorId ? null : await refuseForeignMediator(tx, keeper, input.mediatorId);
  if (refusal) return refusal;
  const term = { from: input.validFrom, to: input.validTo };
  const links = await listLinkTerms(tx, input.supporterId);
  if (links.some(({ from, to }) => !liesWithin({ from, to: to ?? term.to }, term)))
    return refused(
      'links_outside',
      'Đã phân công người này cho tổ ngoài những ngày đó. Sửa ngày, hoặc ghi thôi phân công trước.',
      'validFrom',
    );
  const changed = await tx.$executeRaw`
    UPDATE supporter SET full_name = ${input.fullName}, search_name = ${foldVietnamese(input.fullName)}, kind = ${input.kind},
           organisation = ${input.organisation}, phone = ${input.phone}, mediator_id = ${input.mediatorId}::uuid,
           valid_from = ${input.validFrom}::date, valid_to = ${input.validTo}::date, version = version + 1,
           changed_by = ${keeper.displayName}, changed_at = ${now}
     WHERE city_id = ${keeper.cityId}::uuid AND id = ${input.supporterId}::uuid AND version = ${input.version}`;
  if (changed === 0) throw conflictWith(await getSupporter(tx, input.supporterId));
  return done({
    value: { supporterId: input.supporterId },
    message: `Đã ghi thông tin của ${input.fullName}.`,
    audit: {
      action: 'supporter.changed',
      subject: 'supporter',
      subjectId: input.supporterId,
      detail: { fromKind: before.kind, kind: input.kind, validFrom: input.validFrom, validTo: input.validTo },
    },
  });
}

const conflictWith = (current: Supporter): ConflictError =>
  new ConflictError({
    by: current.changedBy ?? 'Người khác',
    at: current.changedAt ? formatDateTime(current.changedAt) : 'trước đó',
    current: {
      fullName: current.fullName,
      kind: SUPPORTER_KIND_LABELS[current.kind],
      organisation: current.organisation ?? '',
      phone: current.phone ?? '',
      validFrom: current.validFrom,
      validTo: current.validTo ?? '',
      version: String(current.version),
    },
  });
