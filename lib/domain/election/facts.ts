import type { ElectionKind, ElectionMethod, ElectionStatus } from '@/lib/domain/election/election';
import type { IsoDate } from '@/lib/domain/iso-date';

/** What the rules need to know of an election. `null` means «not yet». */
export type ElectionFacts = {
  readonly kind: ElectionKind;
  readonly status: ElectionStatus;
  readonly method: ElectionMethod | null;
  /** How many are to be elected, within the number set for the team (Luật HGƠCS Đ12.2). */
  readonly seats: number | null;
  /** Households of the neighbourhoods, or mediators of the team: of all of them the result must have more than half. */
  readonly electorate: number | null;
  readonly candidates: number;
  /** Candidates the count put on the proposal: elected, or tied at the edge. */
  readonly listed: number;
  readonly heldOn: IsoDate | null;
  readonly proposalReceivedOn: IsoDate | null;
  /** Recipients of the decision who have not confirmed it yet. */
  readonly copiesOutstanding: number;
};
