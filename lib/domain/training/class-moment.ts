import type { IsoDate } from '@/lib/domain/iso-date';

/** Where a class stands on a day. */
export const CLASS_MOMENTS = ['coming', 'running', 'held', 'cancelled'] as const;
export type ClassMoment = (typeof CLASS_MOMENTS)[number];

export const CLASS_MOMENT_LABELS: Readonly<Record<ClassMoment, string>> = {
  coming: 'Sắp tới',
  running: 'Đang học',
  held: 'Đã học xong',
  cancelled: 'Đã hủy',
};

/** What is needed to say where a class stands. */
export type ClassDays = {
  readonly state: 'open' | 'cancelled';
  readonly heldFrom: IsoDate;
  readonly heldTo: IsoDate;
};

/** @param today the first and the last day are days of the class. */
export function momentOf({ state, heldFrom, heldTo }: ClassDays, today: IsoDate): ClassMoment {
  if (state === 'cancelled') return 'cancelled';
  if (today < heldFrom) return 'coming';
  return today <= heldTo ? 'running' : 'held';
}
