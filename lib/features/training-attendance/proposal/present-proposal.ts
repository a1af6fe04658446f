import type { IsoDate } from '@/lib/domain/iso-date';
import { newUntil } from '@/lib/domain/roll/recognition';
import {
  CANDIDATE_REASON_LABELS,
  CANDIDATE_REASONS,
  reasonsFor,
  tickedReasons,
  type CandidateFacts,
  type CandidateReason,
} from '@/lib/domain/training/candidate';
import { formatDate } from '@/lib/format/date';

/** Somebody proposed, as the list shows them. */
export type ProposedPerson = {
  readonly mediatorId: string;
  readonly fullName: string;
  /** «sinh 1968, Tổ hòa giải số 3». */
  readonly facts: string;
  /** «hạn 06/01/2027» of somebody new. */
  readonly limit: string | null;
  /** Another class at the same time: who is invited all the same must choose. */
  readonly clash: string | null;
  /** Another class of the same kind that they are invited to. */
  readonly elsewhere: string | null;
};

/** People with the same weightiest reason, in the order of their teams. */
export type ProposedGroup = {
  readonly reason: CandidateReason;
  readonly title: string;
  readonly people: readonly ProposedPerson[];
};

export type PresentedProposal = {
  readonly groups: readonly ProposedGroup[];
  /** How many have a reason that was asked for, ticked or not. */
  readonly wanted: number;
  /** Ticked when the page opens. */
  readonly ticked: readonly string[];
};

type Known = CandidateFacts & {
  readonly mediatorId: string;
  readonly fullName: string;
  readonly birthYear: number | null;
  readonly teamName: string;
};
type Other = { readonly title: string; readonly heldFrom: IsoDate };
type Question = {
  readonly today: IsoDate;
  /** Reasons from the address; empty: those a target waits for. */
  readonly asked: readonly CandidateReason[];
  /** Seats that nobody has taken or was offered; null without a limit. */
  readonly free: number | null;
  readonly clashes: ReadonlyMap<string, Other>;
  readonly invited: ReadonlyMap<string, Other>;
};

const sayOther = (other: Other | undefined): string | null =>
  other ? `«${other.title}», ${formatDate(other.heldFrom)}` : null;

function sayLimit({ newSince }: CandidateFacts): string | null {
  return newSince === null ? null : `hạn ${formatDate(newUntil(newSince))}`;
}

type Reasoned = { readonly person: Known; readonly reasons: readonly CandidateReason[] };

/** The groups that have somebody, by the weightiest reason of each; those with people who are wanted stand first. */
function groupsOf(reasoned: readonly Reasoned[], isWanted: (one: Reasoned) => boolean) {
  const filled = CANDIDATE_REASONS.map((reason) => ({
    reason,
    members: reasoned.filter(({ reasons }) => reasons[0] === reason),
  })).filter(({ members }) => members.length > 0);
  return [
    ...filled.filter(({ members }) => members.some(isWanted)),
    ...filled.filter(({ members }) => !members.some(isWanted)),
  ];
}

const factsOf = ({ birthYear, teamName, leads }: Known): string =>
  [birthYear === null ? null : `sinh ${birthYear}`, teamName, leads ? 'tổ trưởng' : null]
    .filter((fact) => fact !== null)
    .join(', ');

/**
 * Groups the candidates by their weightiest reason and ticks whom the address, or a target, asks for: the most urgent
 * first, as far as seats go, and nobody who is to sit elsewhere.
 */
export function presentProposal(candidates: readonly Known[], question: Question): PresentedProposal {
  const { today, asked, free, clashes, invited } = question;
  const wanted = tickedReasons(asked);
  const isWanted = ({ reasons }: Reasoned): boolean => reasons.some((reason) => wanted.includes(reason));
  const groups = groupsOf(
    candidates.map((person) => ({ person, reasons: reasonsFor(person, today) })),
    isWanted,
  );
  const wantedIds = groups.flatMap(({ members }) =>
    members.filter(isWanted).map(({ person }) => person.mediatorId),
  );
  const ticked = wantedIds.filter((id) => !clashes.has(id) && !invited.has(id));
  return {
    wanted: wantedIds.length,
    ticked: free === null ? ticked : ticked.slice(0, Math.max(0, free)),
    groups: groups.map(({ reason, members }) => ({
      reason,
      title: CANDIDATE_REASON_LABELS[reason],
      people: members.map(({ person }) => ({
        mediatorId: person.mediatorId,
        fullName: person.fullName,
        facts: factsOf(person),
        limit: sayLimit(person),
        clash: sayOther(clashes.get(person.mediatorId)),
        elsewhere: sayOther(invited.get(person.mediatorId)),
      })),
    })),
  };
}
