import type { IsoDate } from '@/lib/domain/iso-date';
import type {
  CaseKind,
  CaseOutcome,
  CaseStatus,
  ClosingReason,
  StartException,
} from '@/lib/domain/mediation-case/case';

/**
 * What the rules need to know of a case, and nothing that names a family: no party, no narrative. `null`
 * means «not yet»: the book has no such day, person or team written.
 */
export type CaseFacts = {
  readonly caseId: string;
  readonly status: CaseStatus;
  readonly kind: CaseKind;
  readonly communeId: string;
  /** The team that owns the case and counts it, also when a second team helps (Luật HGƠCS Đ22). */
  readonly teamId: string;
  readonly coTeamId: string | null;
  readonly receivedOn: IsoDate;
  readonly scopeConfirmed: boolean;
  /** Mediators assigned now. */
  readonly mediatorIds: readonly string[];
  /** Mediators who declared an interest in this case (Luật HGƠCS Đ10.3): never assigned to it again. */
  readonly interestedMediatorIds: readonly string[];
  readonly assignedOn: IsoDate | null;
  readonly startException: StartException | null;
  /** The day the parties agreed to begin, when `startException` is `agreed_time`. */
  readonly agreedStartOn: IsoDate | null;
  /** The day of the first held meeting. */
  readonly startedOn: IsoDate | null;
  readonly lastMeetingOn: IsoDate | null;
  readonly hasOpenMeeting: boolean;
  readonly closedOn: IsoDate | null;
  readonly closingReason: ClosingReason | null;
  readonly outcome: CaseOutcome | null;
  readonly hasOpenObligations: boolean;
  /** Alerts the commune has not acknowledged. */
  readonly openAlerts: number;
};
