import 'server-only';
import { LINK_PROBLEM_SENTENCES, problemOfLink } from '@/lib/domain/support/link-rules';
import { getSupporter } from '@/lib/features/supporters/get-supporter';
import { communeKeeperOf } from '@/lib/server/keeper';
import { insertLinks } from '@/lib/features/supporters/links/insert-links';
import { listLinkTerms } from '@/lib/features/supporters/links/list-terms';
import type { LinkTeamsInput } from '@/lib/features/supporters/links/schema';
import { findTeams } from '@/lib/features/supporters/links/teams';
import { formatCount } from '@/lib/format/number';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';

/** Links a supporter to several teams of the commune at once; if one cannot be, none is, and it is named. */
export async function linkTeams(
  { tx, actor }: Context,
  { supporterId, teamIds, from, to }: LinkTeamsInput,
): Promise<Outcome<{ readonly supporterId: string }>> {
  const keeper = communeKeeperOf(actor);
  const supporter = await getSupporter(tx, supporterId);
  const teams = await findTeams(tx, teamIds);
  if (teams.length < teamIds.length)
    return refused('team_gone', 'Có tổ không còn trong danh sách. Mở lại trang rồi chọn.', 'teamIds');
  const terms = await listLinkTerms(tx, supporterId);
  for (const { teamId, name, term } of teams) {
    const problem = problemOfLink({
      link: { from, to },
      supporter: { from: supporter.validFrom, to: supporter.validTo },
      team: term,
      others: terms.filter((other) => other.teamId === teamId),
    });
    if (problem) return refused(problem, `${name}: ${LINK_PROBLEM_SENTENCES[problem]}`, 'from');
  }
  await insertLinks(tx, keeper, supporterId, teamIds, { from, to });
  return done({
    value: { supporterId },
    message: `Đã phân công ${supporter.fullName} hỗ trợ ${formatCount(teams.length)} tổ.`,
    audit: {
      action: 'supporter.linked',
      subject: 'supporter',
      subjectId: supporterId,
      detail: { teams: teams.length, from, to },
    },
  });
}
