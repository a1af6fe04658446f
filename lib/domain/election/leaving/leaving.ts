import type { EndReason } from '@/lib/domain/roll/end-reason';

/** The vocabulary of a mediator's leaving (Luật HGƠCS Đ11; NQLT 01/2014 Đ14). */

/** Luật HGƠCS Đ11.1 a, b, c. */
export const LEAVING_GROUNDS = [
  'own_wish',
  'no_longer_qualified',
  'breach',
] as const satisfies readonly EndReason[];
export type LeavingGround = (typeof LEAVING_GROUNDS)[number];

/** `submitted`: agreed, Mẫu 08 at the commune. `disputed`: disagreed, Mẫu 09 at the commune. `kept`: goes on. */
export const LEAVING_STATUSES = [
  'proposed',
  'submitted',
  'disputed',
  'ended',
  'published',
  'kept',
  'withdrawn',
] as const;
export type LeavingStatus = (typeof LEAVING_STATUSES)[number];

export const LEAVING_CLOSED_STATUSES = ['published', 'kept', 'withdrawn'] as const;

export const LEAVING_ACTIONS = [
  'agree',
  'disagree',
  'end',
  'keep',
  'publish',
  'receive_copies',
  'withdraw',
] as const;
export type LeavingAction = (typeof LEAVING_ACTIONS)[number];

export const LEAVING_EVENTS = [
  'opened',
  'agreed',
  'disagreed',
  'ended',
  'kept',
  'published',
  'copies_received',
  'withdrawn',
] as const;
export type LeavingEvent = (typeof LEAVING_EVENTS)[number];
