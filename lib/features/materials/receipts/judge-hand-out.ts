import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { IsoDate } from '@/lib/domain/iso-date';
import { HAND_OUT_PROBLEM_SENTENCES, problemOfHandOut } from '@/lib/domain/materials/receipt';
import { getVersion } from '@/lib/features/materials/get-set';
import { refused, type Outcome } from '@/lib/server/action';

/** Refuses a day on which the version cannot have been handed out; null when all is well. @throws NotFoundError */
export async function refuseHandOut(
  tx: ScopedTx,
  versionId: string,
  on: IsoDate,
  today: IsoDate,
): Promise<Outcome<never> | null> {
  const problem = problemOfHandOut(await getVersion(tx, versionId), on, today);
  return problem && refused(problem, HAND_OUT_PROBLEM_SENTENCES[problem], 'on');
}

/** What a hand-out comes to. */
export type HandedOut = { readonly versionId: string; readonly handed: number };

/** «Đã ghi phát cho 12 người, 3 người đã nhận từ trước.» */
export const sayHandedOut = (handed: number, asked: number, unit: string): string =>
  handed === asked
    ? `Đã ghi phát cho ${handed} ${unit}.`
    : `Đã ghi phát cho ${handed} ${unit}, ${asked - handed} ${unit} đã nhận từ trước.`;
