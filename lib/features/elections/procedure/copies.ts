import type { IsoDate } from '@/lib/domain/iso-date';
import type { Decision, Recipient } from '@/lib/features/elections/procedure/decision';
import { formatDate } from '@/lib/format/date';
import type { Refusal } from '@/lib/server/action';

/** A line of the form. */
type Typed = { readonly recipientId: string; readonly receivedOn: IsoDate | null };
export type Confirmed = { readonly recipientId: string; readonly receivedOn: IsoDate };

/** The days that were typed, or why they cannot be: nobody receives a decision before it is signed, nor tomorrow. */
export function readCopies(
  typed: readonly Typed[],
  recipients: readonly Recipient[],
  decision: Pick<Decision, 'decidedOn'> | null,
  today: IsoDate,
): { readonly copies: readonly Confirmed[] } | Refusal {
  const copies = typed.flatMap(({ recipientId, receivedOn }) =>
    receivedOn === null ? [] : [{ recipientId, receivedOn }],
  );
  for (const { recipientId, receivedOn } of copies) {
    const index = typed.findIndex((copy) => copy.recipientId === recipientId);
    const field = `copies.${index}.receivedOn`;
    if (!recipients.some((recipient) => recipient.recipientId === recipientId)) {
      return { code: 'recipient_unknown', message: 'Nơi nhận này không có trong quyết định. Tải lại trang.' };
    }
    if (receivedOn > today) {
      return {
        code: 'date_in_future',
        message: `Ngày này ở tương lai. Hôm nay là ${formatDate(today)}.`,
        field,
      };
    }
    if (decision && receivedOn < decision.decidedOn) {
      return { code: 'date_before_decision', message: 'Ngày này đang sớm hơn ngày ký quyết định.', field };
    }
  }
  return { copies };
}
