import type { IsoDate } from '@/lib/domain/iso-date';
import { holdsOn, liesWithin, overlap, type Term } from '@/lib/domain/support/term';

/** Why a supporter cannot be linked to a team for those days, or a link not be ended on that day. */
export type LinkProblem =
  | 'ends_before_it_begins'
  | 'before_the_term'
  | 'beyond_the_term'
  | 'team_not_yet'
  | 'team_ended'
  | 'linked_already'
  | 'activity_after_end';

type LinkFacts = {
  readonly link: Term;
  /** How long the supporter stands in the register. */
  readonly supporter: Term;
  readonly team: Term;
  /** The other links of the two. */
  readonly others: readonly Term[];
};

/** Whether a supporter may be linked to a team so; null when nothing speaks against it. */
export function problemOfLink({ link, supporter, team, others }: LinkFacts): LinkProblem | null {
  if (link.to !== null && link.to <= link.from) return 'ends_before_it_begins';
  if (link.from < supporter.from) return 'before_the_term';
  if (!liesWithin(link, supporter) && (link.to !== null || !holdsOn(supporter, link.from)))
    return 'beyond_the_term';
  if (link.from < team.from) return 'team_not_yet';
  if (!holdsOn(team, link.from)) return 'team_ended';
  return others.some((other) => overlap(link, other)) ? 'linked_already' : null;
}

/** Whether a link may end on that day: nothing that was done may come to lie outside. */
export function problemOfLinkEnd(
  link: Term,
  on: IsoDate,
  lastActivityOn: IsoDate | null,
): LinkProblem | null {
  if (on <= link.from) return 'ends_before_it_begins';
  return lastActivityOn !== null && lastActivityOn >= on ? 'activity_after_end' : null;
}

/** What is said of each; the day or the name that mends it stands beside the field. */
export const LINK_PROBLEM_SENTENCES: Record<LinkProblem, string> = {
  ends_before_it_begins: 'Ngày thôi phải sau ngày bắt đầu hỗ trợ. Xem lại hai ngày.',
  before_the_term: 'Ngày bắt đầu sớm hơn ngày người này nhận hỗ trợ. Xem lại ngày.',
  beyond_the_term: 'Người này thôi hỗ trợ trước những ngày đó. Xem lại ngày.',
  team_not_yet: 'Ngày bắt đầu sớm hơn ngày có tổ. Xem lại ngày.',
  team_ended: 'Tổ đã giải thể trước ngày bắt đầu. Chọn tổ khác.',
  linked_already: 'Người này đang hỗ trợ tổ trong những ngày đó rồi.',
  activity_after_end: 'Đã ghi hoạt động của người này với tổ từ ngày đó trở đi. Chọn ngày muộn hơn.',
};
