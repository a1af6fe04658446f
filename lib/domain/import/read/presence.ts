import { readMark } from '@/lib/domain/import/read/mark';
import type { Attendance } from '@/lib/domain/import/records';
import { wordsOf } from '@/lib/domain/import/text';

const PRESENT = /^(?:co mat|da ky|ky|c|tham gia|du)$/;
const WITH_LEAVE = /^(?:p|cp|co phep|phep|vang co phep|vp|xin phep|nghi phep|vang p)$/;
const ABSENT = /^(?:kp|vang|khong phep|vang khong phep|vkp|nghi|khong co mat|khong)$/;

/** Reads a mark of attendance: ticks, «P» for leave, nothing for absent. Null: neither can be told. */
export function readPresence(typed: string): Attendance | null {
  const words = wordsOf(typed);
  if (WITH_LEAVE.test(words)) return 'vang_co_phep';
  if (PRESENT.test(words)) return 'co_mat';
  if (ABSENT.test(words)) return 'vang';
  const mark = readMark(typed);
  return mark === null ? null : mark ? 'co_mat' : 'vang';
}
