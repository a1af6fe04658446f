import { FINDING_CODES, isConsolidated, type Finding } from '@/lib/domain/roll/radar/findings';
import { FINDING_LABELS } from '@/lib/domain/roll/radar/labels';

/** What a list of teams can be narrowed to: all in order, all not in order, a leader missing or too many, one finding. */
export const TEAM_FINDING_FILTERS = ['open', 'consolidated', 'leader', ...FINDING_CODES] as const;
export type TeamFindingFilter = (typeof TEAM_FINDING_FILTERS)[number];

export const TEAM_FINDING_FILTER_LABELS: Record<TeamFindingFilter, string> = {
  open: 'Chưa kiện toàn',
  consolidated: 'Đã kiện toàn',
  leader: 'Chưa đúng một tổ trưởng',
  ...FINDING_LABELS,
};

/** Whether a team with these findings belongs in the narrowed list. */
export function passesFindingFilter(findings: readonly Finding[], filter: TeamFindingFilter): boolean {
  switch (filter) {
    case 'open':
      return !isConsolidated(findings);
    case 'consolidated':
      return isConsolidated(findings);
    case 'leader':
      return findings.some(({ code }) => code === 'no_leader' || code === 'several_leaders');
    default:
      return findings.some(({ code }) => code === filter);
  }
}
