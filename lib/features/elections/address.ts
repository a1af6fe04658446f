import { ELECTION_ACTIONS, type ElectionAction, type ElectionKind } from '@/lib/domain/election/election';
import { LEAVING_ACTIONS, type LeavingAction } from '@/lib/domain/election/leaving/leaving';

/** All procedures of a commune. */
export const ELECTIONS_HREF = '/elections';

/** The page of an election. */
export const electionHref = (electionId: string): string => `${ELECTIONS_HREF}/${electionId}`;

/** The page of one step: `save_candidate` stands at `/elections/…/steps/save-candidate`. */
export const electionStepHref = (electionId: string, action: ElectionAction): string =>
  `${electionHref(electionId)}/steps/${action.replaceAll('_', '-')}`;

/** Where an election is opened, for a team and of a kind already chosen. */
export const newElectionHref = (
  chosen: { readonly teamId?: string; readonly kind?: ElectionKind; readonly followsId?: string } = {},
): string => {
  const query = new URLSearchParams();
  if (chosen.teamId) query.set('team', chosen.teamId);
  if (chosen.kind) query.set('kind', chosen.kind);
  if (chosen.followsId) query.set('follows', chosen.followsId);
  return `${ELECTIONS_HREF}/new${query.size > 0 ? `?${query.toString()}` : ''}`;
};

/** The page of a leaving. */
export const leavingHref = (leavingId: string): string => `${ELECTIONS_HREF}/leavings/${leavingId}`;

/** The page of one step of a leaving. */
export const leavingStepHref = (leavingId: string, action: LeavingAction): string =>
  `${leavingHref(leavingId)}/steps/${action.replaceAll('_', '-')}`;

/** Where a leaving is opened, for a seat already chosen. */
export const newLeavingHref = (seatId?: string): string =>
  `${ELECTIONS_HREF}/leavings/new${seatId ? `?seat=${seatId}` : ''}`;

/** The step an address means; null for any other word. */
export const electionActionOf = (slug: string): ElectionAction | null =>
  ELECTION_ACTIONS.find((action) => action.replaceAll('_', '-') === slug) ?? null;

/** The step of a leaving an address means; null for any other word. */
export const leavingActionOf = (slug: string): LeavingAction | null =>
  LEAVING_ACTIONS.find((action) => action.replaceAll('_', '-') === slug) ?? null;
