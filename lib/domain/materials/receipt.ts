import type { IsoDate } from '@/lib/domain/iso-date';

/** How a set reached somebody: on paper, opened on line by the person, or handed to a team as a whole. */
export const RECEIPT_WAYS = ['printed', 'opened', 'team'] as const;
export type ReceiptWay = (typeof RECEIPT_WAYS)[number];

export const RECEIPT_WAY_LABELS: Record<ReceiptWay, string> = {
  printed: 'Nhận bản in',
  opened: 'Đã mở trên cổng',
  team: 'Phát theo tổ',
};

/** A slip of whoever handed out is taken back; that a person opened something is the person's own word. */
export const mayBeTakenBack = (way: ReceiptWay): boolean => way !== 'opened';

/** From when to when a version is in use; the end is the first day without. */
export type Published = { readonly publishedOn: IsoDate; readonly withdrawnOn: IsoDate | null };

/** Whether a version is in use on that day. */
export const inUseOn = ({ publishedOn, withdrawnOn }: Published, day: IsoDate): boolean =>
  day >= publishedOn && (withdrawnOn === null || day < withdrawnOn);

/** Why a version cannot have been handed out on that day. */
export type HandOutProblem = 'in_the_future' | 'not_published' | 'withdrawn';

/** Whether a version may have been handed out on `on`; null when it may. */
export function problemOfHandOut(version: Published, on: IsoDate, today: IsoDate): HandOutProblem | null {
  if (on > today) return 'in_the_future';
  if (on < version.publishedOn) return 'not_published';
  return inUseOn(version, on) ? null : 'withdrawn';
}

export const HAND_OUT_PROBLEM_SENTENCES: Record<HandOutProblem, string> = {
  in_the_future: 'Ngày phát chưa đến. Ghi khi đã phát.',
  not_published: 'Ngày phát sớm hơn ngày phát hành của bản này. Xem lại ngày.',
  withdrawn: 'Bản này đã thu hồi trước ngày đó. Chọn bản khác.',
};

/** Whether a version may be withdrawn on that day: it was in use for a day, and the day is no plan. */
export const mayWithdrawOn = ({ publishedOn }: Published, on: IsoDate, today: IsoDate): boolean =>
  on > publishedOn && on <= today;
