import type { IsoDate } from '@/lib/domain/iso-date';
import { momentOf, type ClassDays } from '@/lib/domain/training/class-moment';

/** Why nobody can be invited to a class any more; null: it is open. */
export type InvitingRefusal = 'cancelled' | 'over';

/** A class takes invitations to its last day: some people are sent for on the morning itself. */
export function refuseInviting(days: ClassDays, today: IsoDate): InvitingRefusal | null {
  const moment = momentOf(days, today);
  if (moment === 'cancelled') return 'cancelled';
  return moment === 'held' ? 'over' : null;
}

/** How so many new invitations fit the seats that are left; whoever answers after the last seat waits. */
export type SeatsOutlook =
  | { readonly kind: 'no_limit' }
  | { readonly kind: 'enough'; readonly left: number }
  /** Seats are left, fewer than people asked. */
  | { readonly kind: 'more_than_seats'; readonly left: number; readonly beyond: number }
  | { readonly kind: 'full' };

/**
 * @param capacity null where the class has no limit.
 * @param taken seats of people who said that they come.
 * @param asked people invited and not heard of yet, with those about to be invited.
 */
export function seatsOutlook(capacity: number | null, taken: number, asked: number): SeatsOutlook {
  if (capacity === null) return { kind: 'no_limit' };
  const left = Math.max(0, capacity - taken);
  if (left === 0) return { kind: 'full' };
  return asked <= left ? { kind: 'enough', left } : { kind: 'more_than_seats', left, beyond: asked - left };
}

/** Where somebody on the list of a class stands. */
export const ANSWER_STATES = ['coming', 'waiting', 'unanswered', 'declined', 'withdrawn'] as const;
export type AnswerState = (typeof ANSWER_STATES)[number];

export const ANSWER_STATE_LABELS: Readonly<Record<AnswerState, string>> = {
  coming: 'Sẽ đến',
  waiting: 'Chờ chỗ',
  unanswered: 'Chưa trả lời',
  declined: 'Không đến được',
  withdrawn: 'Đã bỏ khỏi danh sách',
};

/** What an attendee's row says of their answer. */
export type AnswerFacts = {
  readonly answer: 'coming' | 'declined' | null;
  readonly waiting: boolean;
  readonly withdrawnOn: IsoDate | null;
};

export function answerState({ answer, waiting, withdrawnOn }: AnswerFacts): AnswerState {
  if (withdrawnOn !== null) return 'withdrawn';
  if (answer === null) return 'unanswered';
  return answer === 'coming' && waiting ? 'waiting' : answer;
}
