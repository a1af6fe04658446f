import 'server-only';
import { yearOf } from '@/lib/domain/calendar';
import { keeperOf } from '@/lib/features/roll/keeper';
import type { ChangeMediatorInput } from '@/lib/features/roll/mediator/change/schema';
import { updateMediator } from '@/lib/features/roll/mediator/change/update-mediator';
import { getMediator } from '@/lib/features/roll/mediator/get-mediator';
import { formatDate } from '@/lib/format/date';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';

export type ChangedMediator = { readonly mediatorId: string; readonly version: number };

/** Changes what the roll keeps of a person. Their seats are changed by decisions, not here. */
export async function changeMediator(
  { tx, actor, now, today }: Context,
  input: ChangeMediatorInput,
): Promise<Outcome<ChangedMediator>> {
  keeperOf(actor);
  const before = await getMediator(tx, actor, input.mediatorId);
  if (before.mergedIntoId !== null) throw new NotFoundError();
  const refusal = refuseDays(input, today);
  if (refusal) return refusal;
  await updateMediator(tx, actor, input, now);
  return done({
    value: { mediatorId: input.mediatorId, version: input.version + 1 },
    message: `Đã ghi thông tin của ${input.fullName}.`,
    audit: {
      action: 'roll.mediator_changed',
      subject: 'mediator',
      subjectId: input.mediatorId,
      detail: {
        renamed: before.fullName !== input.fullName,
        phoneChanged: before.phone !== input.phone,
        movedAwayOn: input.movedAwayOn,
      },
    },
  });
}

function refuseDays(input: ChangeMediatorInput, today: string): Outcome<never> | null {
  const { birthDate, birthYear, criteriaMet, criteriaCheckedOn } = input;
  if (birthYear >= yearOf(today))
    return refused('birth_year_ahead', 'Năm sinh phải trước năm nay. Xem lại năm.', 'birthYear');
  if (birthDate !== null && yearOf(birthDate) !== birthYear)
    return refused(
      'birth_differs',
      `Ngày sinh ${formatDate(birthDate)} không thuộc năm ${birthYear}.`,
      'birthDate',
    );
  if (criteriaMet.length > 0 && criteriaCheckedOn === null)
    return refused('check_undated', 'Ghi ngày đối chiếu tiêu chuẩn.', 'criteriaCheckedOn');
  if (criteriaCheckedOn !== null && criteriaCheckedOn > today)
    return refused(
      'check_ahead',
      `Ngày đối chiếu ở tương lai. Hôm nay là ${formatDate(today)}.`,
      'criteriaCheckedOn',
    );
  return null;
}
