import type { Ballots } from '@/lib/domain/election/ballots';
import type {
  CandidateSource,
  CandidateStanding,
  ElectionEvent,
  ElectionKind,
  ElectionMethod,
  ElectionStatus,
  OfficialRole,
} from '@/lib/domain/election/election';
import { hasVote } from '@/lib/domain/election/election';
import type { ElectionFacts } from '@/lib/domain/election/facts';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { Criterion } from '@/lib/domain/roll/criteria';
import type { Qualification } from '@/lib/domain/roll/qualification';
import type { MediatorRole } from '@/lib/domain/roll/role';
import type { Sex } from '@/lib/domain/roll/sex';
import type { Course } from '@/lib/features/elections/procedure/course';
import type { Decision, Recipient } from '@/lib/features/elections/procedure/decision';

/** What a candidate is to the roll and to the papers. */
export type PersonFacts = {
  readonly fullName: string;
  readonly birthYear: number | null;
  readonly birthDate: IsoDate | null;
  readonly sex: Sex | null;
  readonly phone: string | null;
  readonly ethnicity: string | null;
  readonly qualification: Qualification | null;
  readonly qualificationNote: string | null;
  readonly occupation: string | null;
  readonly officeHeld: string | null;
  readonly address: string | null;
};

export type Candidate = PersonFacts & {
  readonly candidateId: string;
  readonly ordinal: number;
  readonly mediatorId: string | null;
  readonly isNewPerson: boolean;
  readonly role: MediatorRole;
  readonly source: CandidateSource;
  readonly consentedOn: IsoDate | null;
  readonly criteria: readonly Criterion[];
  readonly votes: number | null;
  readonly standing: CandidateStanding | null;
  readonly isRecognised: boolean | null;
};

export type Official = {
  readonly role: OfficialRole;
  readonly name: string;
  readonly organisation: string | null;
};

/** The election's own row, with the names of its places. */
export type ElectionOutline = {
  readonly cityId: string;
  readonly communeId: string;
  readonly teamId: string;
  readonly electionId: string;
  readonly version: number;
  readonly changedBy: string | null;
  readonly changedAt: Date | null;
  readonly teamName: string;
  readonly communeName: string;
  readonly kind: ElectionKind;
  readonly status: ElectionStatus;
  readonly followsId: string | null;
  readonly followedById: string | null;
  readonly method: ElectionMethod | null;
  readonly seats: number | null;
  readonly plannedOn: IsoDate | null;
  readonly plannedTime: string | null;
  readonly place: string | null;
  readonly heldOn: IsoDate | null;
  readonly beganAt: string | null;
  readonly endedAt: string | null;
  readonly electorate: number | null;
  readonly present: number | null;
  readonly witnessIsUnrelated: boolean;
  readonly ballots: Ballots | null;
  readonly minutesNote: string | null;
  readonly proposalNumber: string | null;
  readonly proposalSentOn: IsoDate | null;
  readonly proposalReceivedOn: IsoDate | null;
  readonly proposedBy: string | null;
  readonly decisionId: string | null;
  readonly decisionNote: string | null;
  readonly endNote: string | null;
};

/** Everything that is known of one election. */
export type ElectionFile = {
  readonly outline: ElectionOutline;
  readonly candidates: readonly Candidate[];
  readonly officials: readonly Official[];
  readonly decision: Decision | null;
  readonly recipients: readonly Recipient[];
  readonly course: Course<ElectionEvent>;
  readonly facts: ElectionFacts;
};

/** Whoever is on the proposal: elected or tied, or everybody where nobody votes. */
export const listedCandidates = ({
  outline,
  candidates,
}: Pick<ElectionFile, 'outline' | 'candidates'>): readonly Candidate[] =>
  hasVote(outline.kind)
    ? candidates.filter(({ standing }) => standing === 'elected' || standing === 'tied')
    : candidates;

/** The facts the rules ask for. */
export const factsOf = (file: Pick<ElectionFile, 'outline' | 'candidates' | 'recipients'>): ElectionFacts => {
  const { kind, status, method, seats, electorate, heldOn, proposalReceivedOn } = file.outline;
  return {
    kind,
    status,
    method,
    seats,
    electorate,
    heldOn,
    proposalReceivedOn,
    candidates: file.candidates.length,
    listed: listedCandidates(file).length,
    copiesOutstanding: file.recipients.filter(({ receivedOn }) => receivedOn === null).length,
  };
};
