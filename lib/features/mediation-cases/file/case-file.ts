import type { IsoDate } from '@/lib/domain/iso-date';
import type {
  AlertKind,
  AssignmentSource,
  CaseEventKind,
  MeetingOpenness,
  ObligationState,
  PartyKind,
  PartySide,
} from '@/lib/domain/mediation-case/case';
import type { CaseFacts } from '@/lib/domain/mediation-case/facts';
import type { CaseOutline } from '@/lib/features/mediation-cases/file/case-outline';

// Parts of a case file as one statement brings them: days are `yyyy-MM-dd`, instants ISO text.

export type Party = {
  readonly id: string;
  readonly side: PartySide;
  readonly ordinal: number;
  readonly kind: PartyKind;
  readonly name: string;
  readonly birthYear: number | null;
  readonly address: string | null;
  readonly phone: string | null;
  readonly headcount: number | null;
};

export type Mediator = {
  readonly mediatorId: string;
  readonly name: string;
  readonly source: AssignmentSource;
  readonly assignedOn: IsoDate;
  readonly endedOn: IsoDate | null;
  readonly endReason: 'reassigned' | 'interest' | 'breach' | 'unavailable' | null;
};

export type Meeting = {
  readonly id: string;
  readonly state: 'planned' | 'held' | 'cancelled';
  readonly startsAt: string;
  readonly place: string | null;
  readonly openness: MeetingOpenness | null;
  readonly notes: string | null;
};

export type Invitee = { readonly id: string; readonly name: string; readonly capacity: string };

export type Obligation = {
  readonly id: string;
  readonly debtorPartyId: string;
  readonly creditorPartyId: string | null;
  readonly what: string;
  readonly amountVnd: number | null;
  readonly dueOn: IsoDate;
  readonly state: ObligationState;
  readonly followedOn: IsoDate | null;
  readonly note: string | null;
};

export type Alert = {
  readonly id: string;
  readonly kind: AlertKind;
  readonly raisedOn: IsoDate;
  readonly toldTo: string;
  readonly note: string;
  readonly acknowledgedAt: string | null;
};

export type CaseEvent = {
  readonly id: string;
  readonly kind: CaseEventKind;
  readonly happenedOn: IsoDate;
  readonly recordedAt: string;
  readonly byName: string;
  readonly heardFrom: string | null;
  readonly note: string | null;
  readonly detail: unknown;
};

/** A line of a book that was kept outside the portal, as it was written there. */
export type BookLine = {
  readonly sheet: string;
  readonly row: number;
  readonly volume: string | null;
  readonly number: string | null;
  readonly received: string | null;
  readonly mediators: string | null;
  readonly parties: string | null;
  readonly signature: string | null;
};

export type Narrative = {
  readonly summary: string;
  readonly content: string | null;
  readonly agreement: string | null;
  readonly demands: string | null;
  readonly referredTo: string | null;
  readonly endNote: string | null;
};

export type CaseParts = Narrative & {
  readonly lastMeetingOn: IsoDate | null;
  readonly parties: readonly Party[];
  readonly mediators: readonly Mediator[];
  readonly meetings: readonly Meeting[];
  readonly invitees: readonly Invitee[];
  readonly obligations: readonly Obligation[];
  readonly alerts: readonly Alert[];
  /** In the order they were written. */
  readonly events: readonly CaseEvent[];
  /** Of a case that came in with a book. */
  readonly bookLine: BookLine | null;
};

/** A whole case, for those who keep it or work on it; never for the city. */
export type CaseFile = {
  readonly outline: CaseOutline;
  readonly facts: CaseFacts;
  readonly parts: CaseParts;
};

/** The mediators assigned now. */
export const currentMediators = ({ mediators }: CaseParts): readonly Mediator[] =>
  mediators.filter(({ endedOn }) => endedOn === null);

/** The meeting that is planned and not yet held or dropped; a case has one at most. */
export const plannedMeeting = ({ meetings }: CaseParts): Meeting | null =>
  meetings.find(({ state }) => state === 'planned') ?? null;

/** Parties of one side in their order. */
export const partiesOf = ({ parties }: CaseParts, side: PartySide): readonly Party[] =>
  parties.filter((party) => party.side === side);
