import 'server-only';
import type { IndicatorSettings } from '@/lib/domain/indicators/settings';
import { refuseInviting, type InvitingRefusal } from '@/lib/domain/training/invitation';
import { getClassToInvite, type ClassHead } from '@/lib/features/training-attendance/class/class-head';
import { countSeats, type Seats } from '@/lib/features/training-attendance/class/count-seats';
import type { ProposalParams } from '@/lib/features/training-attendance/proposal/address';
import { countCandidates, listCandidates } from '@/lib/features/training-attendance/proposal/list-candidates';
import { listCommitments } from '@/lib/features/training-attendance/proposal/list-commitments';
import {
  presentCommunes,
  type CommuneLine,
} from '@/lib/features/training-attendance/proposal/present-communes';
import {
  presentProposal,
  type PresentedProposal,
} from '@/lib/features/training-attendance/proposal/present-proposal';
import type { Context } from '@/lib/server/context';

/** Who should come to a class: people of one commune by name, or the communes of the city by number. */
export type Proposal = {
  readonly head: ClassHead;
  readonly params: ProposalParams;
  readonly seats: Seats;
  readonly refusal: InvitingRefusal | null;
} & (
  | ({ readonly kind: 'people' } & PresentedProposal)
  | { readonly kind: 'communes'; readonly communes: readonly CommuneLine[] }
);

/**
 * Proposes people for a class.
 * @param settings how the city counts on the day; a page reads them from the programme.
 * @throws NotFoundError when the class is not one the actor may invite to.
 */
export async function readProposal(
  { tx, actor, today }: Context,
  classId: string,
  settings: IndicatorSettings,
  params: ProposalParams,
): Promise<Proposal> {
  const head = await getClassToInvite(tx, actor, classId);
  const seats = await countSeats(tx, head);
  const known = { head, params, seats, refusal: refuseInviting(head, today) };
  const communeId = actor.communeId ?? params.communeId;
  const question = { head, settings, today, communeId };
  if (communeId === null)
    return {
      ...known,
      kind: 'communes',
      communes: presentCommunes(await countCandidates(tx, question), { today, asked: params.asked }),
    };
  const candidates = await listCandidates(tx, question);
  const commitments = await listCommitments(tx, head, today);
  return {
    ...known,
    kind: 'people',
    ...presentProposal(candidates, { today, asked: params.asked, free: seats.free, ...commitments }),
  };
}
