import 'server-only';
import type { ComboboxOption } from '@/components/form/combobox-options';
import type { IsoDate } from '@/lib/domain/iso-date';
import { getSupporter } from '@/lib/features/supporters/get-supporter';
import { keeperOf } from '@/lib/server/keeper';
import { listMediatorChoices } from '@/lib/features/supporters/register/list-mediators';
import type { Supporter } from '@/lib/features/supporters/supporter';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';
import { recordId } from '@/lib/server/record-id';

type RegisterDesk = { readonly today: IsoDate; readonly mediators: readonly ComboboxOption[] };

/** What the form of a new supporter offers. */
export async function readRegisterDesk({ tx, actor, today }: Context): Promise<RegisterDesk> {
  return { today, mediators: await listMediatorChoices(tx, keeperOf(actor).communeId) };
}

/** The same with a supporter of the keeper's own register. @throws NotFoundError */
export async function readChangeDesk(
  context: Context,
  segment: string,
): Promise<RegisterDesk & { readonly supporter: Supporter }> {
  const { communeId } = keeperOf(context.actor);
  const supporter = await getSupporter(context.tx, recordId(segment));
  if (supporter.communeId !== communeId) throw new NotFoundError();
  return { ...(await readRegisterDesk(context)), supporter };
}
