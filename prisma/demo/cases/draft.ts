import type {
  AlertKind,
  AssignmentSource,
  CaseEventKind,
  CaseGround,
  CaseKind,
  CaseOutcome,
  CaseStatus,
  ClosingReason,
  MeetingOpenness,
  ObligationState,
  OtherEnding,
  PartyKind,
  PartySide,
  ScopeExclusion,
  StartException,
} from '@/lib/domain/mediation-case/case';
import type { EventDetail } from '@/lib/features/mediation-cases/file/event-detail';
import type { Day, Minute } from '../chance/days';
import type { Member, Scribe, Team } from '../places/commune';

export interface PartyDraft {
  readonly id: string;
  readonly side: PartySide;
  readonly ordinal: number;
  readonly kind: PartyKind;
  readonly name: string;
  readonly birthYear: number | null;
  readonly address: string | null;
  readonly phone: string | null;
  readonly headcount: number | null;
}

export interface AssignmentDraft {
  readonly id: string;
  readonly member: Member;
  readonly source: AssignmentSource;
  readonly assignedOn: Day;
  endedOn: Day | null;
  endReason: 'reassigned' | 'interest' | null;
}

export interface MeetingDraft {
  readonly id: string;
  state: 'planned' | 'held' | 'cancelled';
  startsAt: Minute;
  readonly place: string;
  readonly openness: MeetingOpenness;
  notes: string | null;
  /** Ids of attendance rows by party. */
  readonly came: { readonly id: string; readonly partyId: string }[];
}

export interface InviteeDraft {
  readonly id: string;
  readonly name: string;
  readonly capacity: string;
  readonly invitedBy: 'mediator_and_first' | 'mediator_and_second';
  readonly consentedOn: Day;
}

export interface ObligationDraft {
  readonly id: string;
  readonly debtorPartyId: string;
  readonly creditorPartyId: string;
  readonly what: string;
  readonly amountVnd: number | null;
  readonly dueOn: Day;
  state: ObligationState;
  followedOn: Day | null;
  note: string | null;
}

export interface AlertDraft {
  readonly id: string;
  readonly kind: AlertKind;
  readonly raisedOn: Day;
  readonly toldTo: string;
  readonly note: string;
  acknowledgedAt: Minute | null;
}

export interface EventDraft {
  readonly id: string;
  readonly kind: CaseEventKind;
  readonly happenedOn: Day;
  readonly recordedAt: Minute;
  readonly by: Scribe;
  readonly heardFrom: string | null;
  readonly note: string | null;
  readonly detail: EventDetail;
}

/** A case as it stands at the end of the told days: what its tables will hold. */
export interface CaseDraft {
  readonly id: string;
  readonly team: Team;
  readonly bookYear: number;
  readonly bookNumber: number;
  readonly receivedOn: Day;
  readonly recordedAt: Minute;
  readonly kind: CaseKind;
  readonly subkind: string;
  readonly ground: CaseGround;
  status: CaseStatus;
  scopeConfirmedOn: Day | null;
  otherEnding: OtherEnding | null;
  exclusion: ScopeExclusion | null;
  duplicateOfId: string | null;
  assignedOn: Day | null;
  startException: StartException | null;
  agreedStartOn: Day | null;
  startedOn: Day | null;
  openness: MeetingOpenness | null;
  closingReason: ClosingReason | null;
  outcome: CaseOutcome | null;
  endedOn: Day | null;
  hasWrittenAgreement: boolean;
  coTeam: Team | null;
  readonly summary: string;
  content: string | null;
  agreement: string | null;
  demands: string | null;
  referredTo: string | null;
  endNote: string | null;
  readonly parties: PartyDraft[];
  readonly mediators: AssignmentDraft[];
  readonly meetings: MeetingDraft[];
  readonly invitees: InviteeDraft[];
  readonly obligations: ObligationDraft[];
  readonly alerts: AlertDraft[];
  readonly events: EventDraft[];
}
