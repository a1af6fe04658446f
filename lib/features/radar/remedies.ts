import type { TeamFindingFilter } from '@/lib/domain/roll/radar/finding-filter';
import type { CompositionCode, Finding } from '@/lib/domain/roll/radar/findings';

/** The one act that mends a finding: a verb with its object, and where it is done. */
export type Remedy = { readonly label: string; readonly href: string };

const page = (teamId: string, act: string): string => `/roll/teams/${teamId}/${act}`;
const newcomer = (teamId: string, wanted = ''): string => `/roll/mediators/new?team=${teamId}${wanted}`;
const unwritten = (teamId: string, defect: 'no_sex' | 'no_ethnicity'): string =>
  `/roll/mediators?team=${teamId}&defect=${defect}`;

const COMPLETE: Record<CompositionCode, (teamId: string) => Remedy> = {
  few_mediators: (teamId) => ({ label: 'Bổ sung người', href: newcomer(teamId) }),
  few_women: (teamId) => ({ label: 'Bổ sung người nữ', href: newcomer(teamId, '&sex=female') }),
  few_minority_mediators: (teamId) => ({ label: 'Bổ sung người', href: newcomer(teamId) }),
  no_leader: (teamId) => ({ label: 'Bầu tổ trưởng', href: `/elections/new?team=${teamId}&kind=leader` }),
  several_leaders: (teamId) => ({ label: 'Chọn một tổ trưởng', href: page(teamId, 'leader') }),
};

const recognise = (teamId: string): Remedy => ({
  label: 'Ghi quyết định công nhận',
  href: page(teamId, 'recognise'),
});

/** Where a finding is mended. Who waits or is not fully written down is dealt with before anybody new is looked for. */
export function remedyOf(finding: Finding, teamId: string): Remedy {
  switch (finding.code) {
    case 'few_women':
      return finding.unknown > 0
        ? { label: 'Ghi giới tính', href: unwritten(teamId, 'no_sex') }
        : COMPLETE.few_women(teamId);
    case 'few_minority_mediators':
      return finding.unknown > 0
        ? { label: 'Ghi dân tộc', href: unwritten(teamId, 'no_ethnicity') }
        : COMPLETE.few_minority_mediators(teamId);
    case 'no_leader':
      return finding.awaiting
        ? { label: 'Công nhận tổ trưởng', href: page(teamId, 'leader') }
        : COMPLETE.no_leader(teamId);
    case 'few_mediators':
    case 'several_leaders':
      return COMPLETE[finding.code](teamId);
    case 'falls_short':
      return COMPLETE[finding.lacks[0] ?? 'few_mediators'](teamId);
    case 'not_recognised':
      return recognise(teamId);
    case 'moved_away':
      return { label: 'Cho thôi làm', href: `/roll/mediators/${finding.people[0].mediatorId}/leave` };
    case 'quota_open':
      return { label: 'Thêm người', href: newcomer(teamId) };
    case 'review_due':
      return { label: 'Ghi kết quả rà soát', href: page(teamId, 'review') };
  }
}

/** The list of the teams with that finding. */
export const teamsWithHref = (finding: TeamFindingFilter, communeId: string | null): string =>
  `/roll/teams?${new URLSearchParams({ ...(communeId ? { commune: communeId } : {}), finding }).toString()}`;
