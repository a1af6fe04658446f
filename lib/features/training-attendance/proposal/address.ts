import { reasonsNamed, type CandidateReason } from '@/lib/domain/training/candidate';
import { optionalId } from '@/lib/schema/choices';
import { single } from '@/lib/schema/search-param';
import { z } from '@/lib/schema/zod';

/** What the address of a proposal asks for: reasons ticked at the start, and one commune of the city. */
export type ProposalParams = {
  readonly asked: readonly CandidateReason[];
  readonly communeId: string | null;
};

const Params = z.object({
  group: single(z.string().max(300)).catch(''),
  commune: single(optionalId()).catch(null),
});

/** Reads the address; what makes no sense falls back to the usual proposal. */
export function parseProposalParams(search: Readonly<Record<string, unknown>>): ProposalParams {
  const { group, commune } = Params.parse(search);
  return { asked: reasonsNamed(group), communeId: commune };
}

/** The proposal of a class, with the same reasons, for one commune. */
export function proposalHref(classId: string, { asked, communeId }: Partial<ProposalParams>): string {
  const query = new URLSearchParams();
  if (asked && asked.length > 0) query.set('group', asked.join(','));
  if (communeId) query.set('commune', communeId);
  const path = `/trainings/${classId}/invite`;
  return query.size === 0 ? path : `${path}?${query.toString()}`;
}
