import type { LeavingEvent, LeavingGround, LeavingStatus } from '@/lib/domain/election/leaving/leaving';
import type { LeavingFacts } from '@/lib/domain/election/leaving/transitions';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { MediatorRole } from '@/lib/domain/roll/role';
import type { Course } from '@/lib/features/elections/procedure/course';
import type { Decision, Recipient } from '@/lib/features/elections/procedure/decision';

/** The leaving's own row, with the names of its person and places. */
export type LeavingOutline = {
  readonly cityId: string;
  readonly communeId: string;
  readonly communeName: string;
  readonly teamId: string;
  readonly teamName: string;
  readonly leavingId: string;
  readonly mediatorId: string;
  readonly fullName: string;
  readonly seatId: string;
  readonly role: MediatorRole;
  readonly ground: LeavingGround;
  readonly status: LeavingStatus;
  readonly reason: string;
  readonly proposedBy: string;
  readonly proposedOn: IsoDate;
  readonly findings: string | null;
  readonly frontHead: string | null;
  readonly neighbourhoodHead: string | null;
  readonly toldLeaderOn: IsoDate | null;
  readonly paperNumber: string | null;
  readonly paperSentOn: IsoDate | null;
  readonly paperReceivedOn: IsoDate | null;
  readonly decisionId: string | null;
  readonly endNote: string | null;
  readonly version: number;
  readonly changedBy: string | null;
  readonly changedAt: Date | null;
};

/** A seat the person holds: the decision may end one of them or all. */
export type HeldSeat = {
  readonly seatId: string;
  readonly teamName: string;
  readonly role: MediatorRole;
  readonly validFrom: IsoDate;
};

/** A case the person still mediates: somebody else must take it over. */
export type OpenCase = {
  readonly caseId: string;
  readonly bookNumber: number;
  readonly bookYear: number;
  readonly teamName: string | null;
};

export type LeavingFile = {
  readonly outline: LeavingOutline;
  readonly decision: Decision | null;
  readonly recipients: readonly Recipient[];
  readonly course: Course<LeavingEvent>;
  readonly facts: LeavingFacts;
};
