import { UNANSWERED } from '@/lib/features/training-attendance/answer/outcome';
import { NOT_CHECKED_IN } from '@/lib/features/training-attendance/check-in/outcome';
import type { Told } from '@/lib/features/schedule/ui/link-schedule-page';

const DONE: Readonly<Record<string, string>> = {
  answered: 'Đã ghi câu trả lời.',
  present: 'Đã ghi có mặt.',
};
const NOT_DONE: Readonly<Record<string, string>> = { ...UNANSWERED, ...NOT_CHECKED_IN };

/** What the last press came to, by the code that its answer put into the address; null for anything else there. */
export function sayTold(code: string | string[] | undefined): Told | null {
  if (typeof code !== 'string') return null;
  if (Object.hasOwn(DONE, code)) return { done: true, words: DONE[code] ?? '' };
  return Object.hasOwn(NOT_DONE, code) ? { done: false, words: NOT_DONE[code] ?? '' } : null;
}
