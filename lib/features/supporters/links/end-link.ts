import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { IsoDate } from '@/lib/domain/iso-date';
import { LINK_PROBLEM_SENTENCES, problemOfLinkEnd } from '@/lib/domain/support/link-rules';
import { getSupporter } from '@/lib/features/supporters/get-supporter';
import { communeKeeperOf } from '@/lib/server/keeper';
import { listLinkTerms } from '@/lib/features/supporters/links/list-terms';
import type { EndLinkInput } from '@/lib/features/supporters/links/schema';
import { formatDate } from '@/lib/format/date';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';

/** Ends a supporter's link to one team; what was done together stays. */
export async function endLink(
  { tx, actor }: Context,
  { supporterId, teamId, from, on }: EndLinkInput,
): Promise<Outcome<{ readonly supporterId: string }>> {
  const { cityId, communeId } = communeKeeperOf(actor);
  const { fullName } = await getSupporter(tx, supporterId);
  const terms = await listLinkTerms(tx, supporterId);
  const link = terms.find((term) => term.teamId === teamId && term.from === from);
  if (!link) throw new NotFoundError();
  const problem = problemOfLinkEnd(link, on, await lastActivity(tx, supporterId, teamId));
  if (problem) return refused(problem, LINK_PROBLEM_SENTENCES[problem], 'on');
  const ended = await tx.$executeRaw`
    UPDATE supporter_link SET valid_to = ${on}::date
     WHERE city_id = ${cityId}::uuid AND commune_id = ${communeId}::uuid AND supporter_id = ${supporterId}::uuid
       AND team_id = ${teamId}::uuid AND valid_from = ${from}::date
       AND (valid_to IS NULL OR valid_to > ${on}::date)`;
  if (ended === 0) throw new NotFoundError();
  return done({
    value: { supporterId },
    message: `Đã ghi ${fullName} thôi hỗ trợ tổ từ ${formatDate(on)}.`,
    audit: {
      action: 'supporter.link_ended',
      subject: 'supporter',
      subjectId: supporterId,
      detail: { teamId, from, on },
    },
  });
}

async function lastActivity(tx: ScopedTx, supporterId: string, teamId: string): Promise<IsoDate | null> {
  const [last] = await tx.$queryRaw<{ on: IsoDate | null }[]>`
    SELECT max(happened_on)::text AS on FROM support_activity
     WHERE city_id = scope_city() AND team_id = ${teamId}::uuid AND supporter_id = ${supporterId}::uuid
       AND removed_on IS NULL`;
  return last?.on ?? null;
}
