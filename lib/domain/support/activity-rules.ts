import type { IsoDate } from '@/lib/domain/iso-date';
import { holdsOn, type Term } from '@/lib/domain/support/term';

/** Why an activity cannot stand on that day. */
export type ActivityProblem = 'in_the_future' | 'team_ended' | 'not_linked';

type ActivityFacts = {
  readonly on: IsoDate;
  readonly today: IsoDate;
  readonly team: Term;
  /** All links of the supporter to the team, past ones too. */
  readonly links: readonly Term[];
};

/** Whether something may have been done on that day: the day has come, the team was there, the two belonged together. */
export function problemOfActivity({ on, today, team, links }: ActivityFacts): ActivityProblem | null {
  if (on > today) return 'in_the_future';
  if (!holdsOn(team, on)) return 'team_ended';
  return links.some((link) => holdsOn(link, on)) ? null : 'not_linked';
}

export const ACTIVITY_PROBLEM_SENTENCES: Record<ActivityProblem, string> = {
  in_the_future: 'Ngày này chưa đến. Ghi khi việc đã xong.',
  team_ended: 'Ngày này tổ không hoạt động. Xem lại ngày.',
  not_linked:
    'Ngày này người đó chưa nhận hoặc đã thôi hỗ trợ tổ. Xem lại ngày, hoặc ghi việc phân công trước.',
};
