import 'server-only';
import { keeperOf } from '@/lib/server/keeper';
import { refuseForeignMediator } from '@/lib/features/supporters/register/check-mediator';
import { insertSupporter } from '@/lib/features/supporters/register/insert-supporter';
import type { AddSupporterInput } from '@/lib/features/supporters/register/schema';
import { done, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';

/** Enters a supporter: a commune's for its own teams, the city's for teams of any commune. */
export async function addSupporter(
  { tx, actor, now }: Context,
  input: AddSupporterInput,
): Promise<Outcome<{ readonly supporterId: string }>> {
  const keeper = keeperOf(actor);
  const refusal = await refuseForeignMediator(tx, keeper, input.mediatorId);
  if (refusal) return refusal;
  const supporterId = await insertSupporter(tx, keeper, input, now);
  return done({
    value: { supporterId },
    message: `Đã thêm ${input.fullName}.`,
    audit: {
      action: 'supporter.added',
      subject: 'supporter',
      subjectId: supporterId,
      detail: { kind: input.kind, validFrom: input.validFrom },
    },
  });
}
