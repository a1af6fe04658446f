import type { InvitingRefusal } from '@/lib/domain/training/invitation';
import type { MarkingRefusal } from '@/lib/domain/training/taking-attendance';

/** Why the list of a class is closed. */
export const INVITING_REFUSALS: Readonly<Record<InvitingRefusal, string>> = {
  cancelled: 'Lớp đã hủy nên không mời được nữa. Mời vào lớp khác.',
  over: 'Lớp đã học xong nên không mời được nữa. Ai đã đến mà chưa mời thì ghi ở phần điểm danh.',
};

/** Why attendance cannot be written down. `day` is the day of the session. */
export const MARKING_REFUSALS: Readonly<Record<MarkingRefusal, (day: string) => string>> = {
  cancelled: () => 'Lớp đã hủy nên không điểm danh.',
  before_the_day: (day) => `Buổi học ngày ${day} chưa đến. Điểm danh được từ ngày đó.`,
};

const MOST_NAMED = 3;

/** «Trần Văn Lộc, Vũ Thị Thu và 4 người nữa». */
export function someNames(names: readonly string[]): string {
  const named = names.slice(0, MOST_NAMED).join(', ');
  const more = names.length - MOST_NAMED;
  return more > 0 ? `${named} và ${more} người nữa` : named;
}
