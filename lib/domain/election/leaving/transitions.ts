import {
  LEAVING_ACTIONS,
  type LeavingAction,
  type LeavingGround,
  type LeavingStatus,
} from '@/lib/domain/election/leaving/leaving';
import type { MediatorRole } from '@/lib/domain/roll/role';
import type { IsoDate } from '@/lib/domain/iso-date';
import { err, ok, type Result } from '@/lib/domain/result';

/** What the rules need to know of a leaving. */
export type LeavingFacts = {
  readonly status: LeavingStatus;
  readonly ground: LeavingGround;
  /** The role of the seat: for a leader the Front's work committee and the village head propose directly (Đ11). */
  readonly role: MediatorRole;
  readonly proposedOn: IsoDate;
  readonly receivedOn: IsoDate | null;
  readonly copiesOutstanding: number;
};

export const LEAVING_WHY_NOT = [
  'after_verification',
  'after_ending',
  'already_verified',
  'already_ended',
  'own_wish_is_enough',
  'leader_is_proposed_directly',
  'copies_all_received',
  'leaving_closed',
] as const;
export type LeavingWhyNot = (typeof LEAVING_WHY_NOT)[number];

/** Stands after the step's label. */
export const LEAVING_WHY_NOT_PHRASES: Record<LeavingWhyNot, string> = {
  after_verification: 'sau khi Ban công tác Mặt trận có văn bản',
  after_ending: 'sau khi có quyết định cho thôi',
  already_verified: 'Ban công tác Mặt trận đã có văn bản',
  already_ended: 'đã có quyết định cho thôi',
  own_wish_is_enough: 'người xin thôi theo nguyện vọng thì không có việc không thống nhất',
  leader_is_proposed_directly: 'tổ trưởng do Ban công tác Mặt trận đề nghị trực tiếp',
  copies_all_received: 'mọi nơi đã nhận quyết định',
  leaving_closed: 'thủ tục đã kết thúc',
};

type Cell =
  { readonly next: LeavingStatus | 'same' } | { readonly whyNot: LeavingWhyNot; readonly later: boolean };

const to = (next: LeavingStatus): Cell => ({ next });
const stay: Cell = { next: 'same' };
const later = (whyNot: LeavingWhyNot): Cell => ({ whyNot, later: true });
const never = (whyNot: LeavingWhyNot): Cell => ({ whyNot, later: false });

const closed = never('leaving_closed');
const CLOSED = { published: closed, kept: closed, withdrawn: closed };
const VERIFIED = { submitted: never('already_verified'), disputed: never('already_verified') };

/** The life of a leaving, as one table; see `transitions.ts` of the election for how it is read. */
export const LEAVING_TRANSITIONS: Record<LeavingAction, Record<LeavingStatus, Cell>> = {
  agree: { proposed: to('submitted'), ...VERIFIED, ended: never('already_ended'), ...CLOSED },
  disagree: { proposed: to('disputed'), ...VERIFIED, ended: never('already_ended'), ...CLOSED },
  end: {
    proposed: later('after_verification'),
    submitted: to('ended'),
    disputed: to('ended'),
    ended: never('already_ended'),
    ...CLOSED,
  },
  keep: {
    proposed: never('after_verification'),
    submitted: to('kept'),
    disputed: to('kept'),
    ended: never('already_ended'),
    ...CLOSED,
  },
  publish: {
    proposed: later('after_ending'),
    submitted: later('after_ending'),
    disputed: later('after_ending'),
    ended: to('published'),
    ...CLOSED,
  },
  receive_copies: {
    proposed: later('after_ending'),
    submitted: later('after_ending'),
    disputed: later('after_ending'),
    ended: stay,
    ...CLOSED,
    published: stay,
  },
  withdraw: {
    proposed: to('withdrawn'),
    submitted: to('withdrawn'),
    disputed: to('withdrawn'),
    ended: never('already_ended'),
    ...CLOSED,
  },
};

type NotNow = { readonly whyNot: LeavingWhyNot; readonly later: boolean };

const conditionNotMet = (facts: LeavingFacts, action: LeavingAction): LeavingWhyNot | null => {
  if (action === 'disagree' && facts.role === 'leader') return 'leader_is_proposed_directly';
  if (action === 'disagree' && facts.ground === 'own_wish') return 'own_wish_is_enough';
  if (action === 'receive_copies' && facts.copiesOutstanding === 0) return 'copies_all_received';
  return null;
};

/** The status after `action`, or why it cannot be taken now. */
export const nextLeavingStatus = (
  facts: LeavingFacts,
  action: LeavingAction,
): Result<LeavingStatus, NotNow> => {
  const cell = LEAVING_TRANSITIONS[action][facts.status];
  if ('whyNot' in cell) return err(cell);
  const whyNot = conditionNotMet(facts, action);
  if (whyNot) return err({ whyNot, later: false });
  return ok(cell.next === 'same' ? facts.status : cell.next);
};

/** What can be done now, and what comes later with what is missing. */
export const availableLeavingSteps = (facts: LeavingFacts) => {
  const answers = LEAVING_ACTIONS.map((action) => ({ action, answer: nextLeavingStatus(facts, action) }));
  return {
    now: answers.flatMap(({ action, answer }) => (answer.ok ? [action] : [])),
    later: answers.flatMap(({ action, answer }) =>
      !answer.ok && answer.error.later ? [{ action, reason: answer.error.whyNot }] : [],
    ),
  };
};

const MAIN: Record<LeavingStatus, LeavingAction | null> = {
  proposed: 'agree',
  submitted: 'end',
  disputed: 'end',
  ended: 'publish',
  published: 'receive_copies',
  kept: null,
  withdrawn: null,
};

/** The one step that moves the leaving on; null when nothing is left to do. */
export const mainLeavingStep = (facts: LeavingFacts): LeavingAction | null => {
  const main = MAIN[facts.status];
  return main !== null && nextLeavingStatus(facts, main).ok ? main : null;
};
