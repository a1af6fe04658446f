import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { IsoDate } from '@/lib/domain/iso-date';
import { problemOfActivity, ACTIVITY_PROBLEM_SENTENCES } from '@/lib/domain/support/activity-rules';
import { listLinkTerms } from '@/lib/features/supporters/links/list-terms';
import type { SupportedTeam } from '@/lib/features/supporters/links/teams';
import { refused, type Outcome } from '@/lib/server/action';

type Done = {
  readonly supporterId: string;
  readonly team: SupportedTeam;
  readonly on: IsoDate;
  readonly today: IsoDate;
};

/** Refuses a day on which the supporter cannot have worked with the team; null when all is well. */
export async function refuseActivity(
  tx: ScopedTx,
  { supporterId, team, on, today }: Done,
): Promise<Outcome<never> | null> {
  const terms = await listLinkTerms(tx, supporterId);
  const problem = problemOfActivity({
    on,
    today,
    team: team.term,
    links: terms.filter(({ teamId }) => teamId === team.teamId),
  });
  return problem ? refused(problem, ACTIVITY_PROBLEM_SENTENCES[problem], 'on') : null;
}
