import { TEAM_FINDING_FILTER_LABELS } from '@/lib/domain/roll/radar/finding-filter';
import {
  NO_TEAM_FILTER,
  type TeamFilter,
  type TeamStatusFilter,
} from '@/lib/features/roll/list/teams/filter';
import { formatCount } from '@/lib/format/number';

export const TEAM_STATUS_FILTER_LABELS: Record<TeamStatusFilter, string> = {
  ended: 'Đã giải thể',
  all: 'Cả tổ đã giải thể',
};

/** Whether anything is filtered at all. */
export const isTeamFiltered = (filter: TeamFilter): boolean =>
  (Object.keys(NO_TEAM_FILTER) as (keyof TeamFilter)[]).some((name) => filter[name] !== NO_TEAM_FILTER[name]);

/** The title: how many teams of what. */
export function teamListTitle(filter: TeamFilter, total: number): string {
  if (filter.finding !== null && total > 0)
    return `${formatCount(total)} tổ: ${TEAM_FINDING_FILTER_LABELS[filter.finding].toLowerCase()}`;
  if (isTeamFiltered(filter)) return total === 0 ? 'Không có tổ nào khớp' : `${formatCount(total)} tổ khớp`;
  return total === 0 ? 'Chưa có tổ hòa giải nào' : `${formatCount(total)} tổ hòa giải`;
}

/** The filters in words, for a paper that must say what it holds. Empty when nothing is filtered. */
export function teamFilterWords(filter: TeamFilter, placeName: (id: string) => string): readonly string[] {
  const { search, communeId, neighbourhoodId, finding, status } = filter;
  const words: (string | null)[] = [
    search === '' ? null : `tìm «${search}»`,
    communeId && placeName(communeId),
    neighbourhoodId && placeName(neighbourhoodId),
    finding && TEAM_FINDING_FILTER_LABELS[finding],
    status && TEAM_STATUS_FILTER_LABELS[status],
  ];
  return words.filter((word) => word !== null);
}
