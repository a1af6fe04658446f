import { addDays } from '@/lib/domain/calendar';
import { NEAR_LIMIT_DAYS } from '@/lib/domain/indicators/judges/judge-newcomer';
import type { IsoDate } from '@/lib/domain/iso-date';
import { newUntil } from '@/lib/domain/roll/recognition';

/**
 * Why somebody should come to a class. The words of the indicators where there are such, so that a list of people left
 * out leads to the very same people here.
 */
export const CANDIDATE_REASONS = [
  'overdue',
  'limit_near',
  'limit_ahead',
  'skills_missing',
  'skills_unfinished',
  'leaders',
  'skills_before_window',
] as const;
export type CandidateReason = (typeof CANDIDATE_REASONS)[number];

/** How a group of candidates is headed. */
export const CANDIDATE_REASON_LABELS: Readonly<Record<CandidateReason, string>> = {
  overdue: 'Người mới đã quá hạn 6 tháng',
  limit_near: 'Người mới đến hạn trong 60 ngày tới',
  limit_ahead: 'Người mới, hạn còn hơn 60 ngày',
  skills_missing: 'Chưa học lớp nào loại này',
  skills_unfinished: 'Đã dự nhưng học chưa đủ buổi',
  leaders: 'Tổ trưởng đã học trước thời gian tính của kế hoạch',
  skills_before_window: 'Những người khác đã học trước thời gian tính của kế hoạch',
};

/** Ticked when the page opens: those whom a target of the plan is waiting for. */
const WAITED_FOR: readonly CandidateReason[] = [
  'overdue',
  'limit_near',
  'limit_ahead',
  'skills_missing',
  'skills_unfinished',
];

/** What is known of somebody who sits in a team and is not on the list of the class. */
export type CandidateFacts = {
  /** First recognised on that day since the plan began, and not trained in skills since; null: no six months run. */
  readonly newSince: IsoDate | null;
  /** Classes of the same kind, by the window in which the city counts. */
  readonly learned: 'completed' | 'unfinished' | 'before_window' | 'none';
  readonly leads: boolean;
};

/** K4: on the last day of the six months the person belongs to those who are counted. */
function clockOf(newSince: IsoDate, today: IsoDate): CandidateReason {
  const limit = newUntil(newSince);
  if (limit <= today) return 'overdue';
  return limit <= addDays(today, NEAR_LIMIT_DAYS) ? 'limit_near' : 'limit_ahead';
}

const LEARNED = {
  none: 'skills_missing',
  unfinished: 'skills_unfinished',
  before_window: 'skills_before_window',
} as const satisfies Record<Exclude<CandidateFacts['learned'], 'completed'>, CandidateReason>;

/**
 * Every reason to invite somebody, the weightiest first: it names the group in which they stand. Nobody who has completed
 * what the class teaches is proposed; a class that counts anew each year knows only the completions of the year.
 */
export function reasonsFor(facts: CandidateFacts, today: IsoDate): readonly CandidateReason[] {
  if (facts.learned === 'completed') return [];
  const found = new Set<CandidateReason>([LEARNED[facts.learned]]);
  if (facts.newSince !== null) found.add(clockOf(facts.newSince, today));
  if (facts.leads) found.add('leaders');
  return CANDIDATE_REASONS.filter((reason) => found.has(reason));
}

/**
 * Which reasons are ticked at the start.
 * @param asked from the address of a list that led here; empty: those a target is waiting for.
 */
export const tickedReasons = (asked: readonly CandidateReason[]): readonly CandidateReason[] =>
  asked.length > 0 ? asked : WAITED_FOR;

/** How other lists call the same people. */
const OTHER_NAMES: ReadonlyMap<string, CandidateReason> = new Map([
  ['never_trained', 'skills_missing'],
  ['training_unfinished', 'skills_unfinished'],
]);

/** The reasons named in an address, separated by commas; words that are none fall away. */
export function reasonsNamed(text: string): readonly CandidateReason[] {
  const named = text
    .split(',')
    .map((word) => OTHER_NAMES.get(word) ?? CANDIDATE_REASONS.find((reason) => reason === word));
  return [...new Set(named.filter((reason) => reason !== undefined))];
}
