import { hasVote, isByHouseholds, type ElectionAction } from '@/lib/domain/election/election';
import {
  CANDIDATE_SOURCE_LABELS,
  CANDIDATE_STANDING_LABELS,
  ELECTION_EVENT_LABELS,
  ELECTION_KIND_LABELS,
  ELECTION_METHOD_LABELS,
  ELECTION_STATUS_LABELS,
  OFFICIAL_ROLE_LABELS,
  stepLabel,
} from '@/lib/domain/election/labels';
import { isShort } from '@/lib/domain/election/seats-to-fill';
import { judgeQuorum } from '@/lib/domain/election/quorum';
import { sayQuorum, sayResultRule, sayVotes } from '@/lib/domain/election/sentences';
import { runningTerm } from '@/lib/domain/election/deadlines';
import { availableSteps, mainStep } from '@/lib/domain/election/transitions';
import { ELECTION_WHY_NOT_PHRASES } from '@/lib/domain/election/why-not';
import type { IsoDate } from '@/lib/domain/iso-date';
import { MEDIATOR_ROLE_LABELS } from '@/lib/domain/roll/role';
import { SEX_LABELS } from '@/lib/domain/roll/sex';
import { electionStepHref, newElectionHref } from '@/lib/features/elections/address';
import type { Candidate, ElectionFile } from '@/lib/features/elections/file/election-file';
import { presentDecision, type DecisionView } from '@/lib/features/elections/procedure/present-decision';
import { presentCourse, type CourseLine } from '@/lib/features/elections/procedure/present-course';
import { presentSteps, type StepsView } from '@/lib/features/elections/procedure/present-steps';
import { presentTerm, type TermView } from '@/lib/features/elections/procedure/present-term';
import { formatCount } from '@/lib/format/number';
import { formatDate } from '@/lib/format/date';
import type { Tone } from '@/components/ui/signal';

export type CandidateView = {
  readonly id: string;
  readonly name: string;
  /** The roll's own page of the person, once there is one. */
  readonly href: string | null;
  readonly facts: string;
  readonly votes: string;
  readonly standing: { readonly tone: Tone; readonly label: string } | null;
  /** Where the name is mended; null once the vote has begun. */
  readonly changeHref: string | null;
};

export type Fact = { readonly label: string; readonly value: string };

export type ElectionView = {
  readonly title: string;
  readonly teamHref: string;
  readonly teamName: string;
  readonly status: { readonly tone: Tone; readonly label: string };
  readonly term: TermView | null;
  readonly steps: StepsView;
  readonly candidates: readonly CandidateView[];
  readonly candidatesTitle: string;
  readonly addHref: string | null;
  readonly vote: readonly Fact[];
  readonly officials: readonly Fact[];
  readonly decision: DecisionView | null;
  readonly course: readonly CourseLine[];
  /** Too few: where the supplementary election is opened, or stands. */
  readonly supplementary: { readonly text: string; readonly label: string; readonly href: string } | null;
};

const TONES: Partial<Record<ElectionFile['outline']['status'], Tone>> = {
  proposed: 'soon',
  published: 'met',
  cancelled: 'mute',
  without_result: 'mute',
};

const STANDING_TONES: Record<NonNullable<Candidate['standing']>, Tone> = {
  elected: 'met',
  tied: 'soon',
  over_quota: 'mute',
  not_passed: 'mute',
};

function standingOf(candidate: Candidate): CandidateView['standing'] {
  if (candidate.isRecognised === true) return { tone: 'met', label: 'Được công nhận' };
  if (candidate.isRecognised === false) return { tone: 'mute', label: 'Không được công nhận' };
  return candidate.standing === null
    ? null
    : { tone: STANDING_TONES[candidate.standing], label: CANDIDATE_STANDING_LABELS[candidate.standing] };
}

function presentCandidate(
  { outline }: ElectionFile,
  candidate: Candidate,
  canChange: boolean,
): CandidateView {
  const { candidateId, mediatorId, fullName, votes } = candidate;
  return {
    id: candidateId,
    name: fullName,
    href: mediatorId && `/roll/mediators/${mediatorId}`,
    facts: [
      candidate.birthYear ? `sinh ${candidate.birthYear}` : 'chưa ghi năm sinh',
      candidate.sex === null ? '' : SEX_LABELS[candidate.sex].toLowerCase(),
      candidate.occupation ?? '',
      outline.kind === 're_recognition'
        ? MEDIATOR_ROLE_LABELS[candidate.role].toLowerCase()
        : CANDIDATE_SOURCE_LABELS[candidate.source].toLowerCase(),
    ]
      .filter(Boolean)
      .join(', '),
    votes:
      votes === null || outline.electorate === null ? '' : sayVotes(outline.kind, votes, outline.electorate),
    standing: standingOf(candidate),
    changeHref: canChange
      ? `${electionStepHref(outline.electionId, 'save_candidate')}?candidate=${candidateId}`
      : null,
  };
}

function voteFacts({ outline }: ElectionFile): readonly Fact[] {
  const { kind, method, electorate, present, ballots } = outline;
  const quorum =
    isByHouseholds(kind) && method !== 'household_ballots' && electorate !== null && present !== null
      ? judgeQuorum({ present, electorate })
      : null;
  const hours = [outline.beganAt, outline.endedAt].filter(Boolean).join(' đến ');
  const facts: readonly (readonly [string, string | null])[] = [
    ['Cách bầu', method && ELECTION_METHOD_LABELS[method]],
    ['Ngày bầu', outline.heldOn && [formatDate(outline.heldOn), hours].filter(Boolean).join(', ')],
    ['Dự kiến', outline.heldOn === null && outline.plannedOn !== null ? formatDate(outline.plannedOn) : null],
    ['Nơi bầu', outline.place],
    ['Cần bầu', outline.seats === null || !hasVote(kind) ? null : `${formatCount(outline.seats)} người`],
    [
      'Điều kiện họp',
      quorum?.ok ? `${sayQuorum(quorum.value)} (Nghị quyết liên tịch 01/2014, Điều 12)` : null,
    ],
    ['Điều kiện trúng cử', electorate === null ? null : sayResultRule(kind, electorate)],
    [
      'Phiếu',
      ballots &&
        `phát ra ${formatCount(ballots.issued)}, thu về ${formatCount(ballots.returned)}, hợp lệ ${formatCount(ballots.valid)}, không hợp lệ ${formatCount(ballots.invalid)}`,
    ],
    ['Ghi chú biên bản', outline.minutesNote],
    [
      'Đề nghị',
      outline.proposalReceivedOn &&
        [
          outline.proposalNumber,
          `${outline.proposedBy ?? ''} ký`,
          `gửi ${formatDate(outline.proposalSentOn ?? outline.proposalReceivedOn)}`,
          `UBND nhận ${formatDate(outline.proposalReceivedOn)}`,
        ]
          .filter(Boolean)
          .join(', '),
    ],
    ['Lý do', outline.endNote ?? outline.decisionNote],
  ];
  return facts.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}

function offerSupplementary(
  { outline, candidates }: ElectionFile,
  canKeep: boolean,
): ElectionView['supplementary'] {
  if (!canKeep || !isByHouseholds(outline.kind) || outline.seats === null) return null;
  const recognised = candidates.filter(({ isRecognised }) => isRecognised).length;
  const isOver = ['decided', 'published', 'without_result'].includes(outline.status);
  if (!isOver || !isShort({ seats: outline.seats, recognised })) return null;
  const text = `Công nhận ${formatCount(recognised)}/${formatCount(outline.seats)} người cần bầu. Thiếu thì bầu bổ sung (Luật, Điều 8 khoản 3).`;
  return outline.followedById
    ? { text, label: 'Xem cuộc bầu bổ sung', href: `/elections/${outline.followedById}` }
    : {
        text,
        label: 'Mở bầu bổ sung',
        href: newElectionHref({
          teamId: outline.teamId,
          kind: 'supplementary',
          followsId: outline.electionId,
        }),
      };
}

/**
 * An election ready to be read.
 * @param canKeep whether the reader is its commune, who alone takes steps.
 */
export function presentElection(file: ElectionFile, canKeep: boolean, today: IsoDate): ElectionView {
  const { outline, facts } = file;
  const { electionId, kind, status } = outline;
  const available = availableSteps(facts);
  const canChange = canKeep && available.now.includes('save_candidate');
  const hrefFor = (action: ElectionAction) => electionStepHref(electionId, action);
  return {
    title: `${ELECTION_KIND_LABELS[kind]}, ${outline.teamName}`,
    teamName: outline.teamName,
    teamHref: `/roll/teams/${outline.teamId}`,
    status: { tone: TONES[status] ?? 'path', label: ELECTION_STATUS_LABELS[status] },
    term: presentTerm(runningTerm(facts), today),
    steps: canKeep
      ? presentSteps({
          ...available,
          main: mainStep(facts),
          danger: ['cancel', 'end_without_result', 'remove_candidate'],
          label: (action) => stepLabel(kind, action),
          hrefFor,
          why: (reason) => ELECTION_WHY_NOT_PHRASES[reason],
        })
      : null,
    candidates: file.candidates.map((candidate) => presentCandidate(file, candidate, canChange)),
    candidatesTitle: hasVote(kind) ? 'Danh sách bầu' : 'Danh sách đề nghị công nhận lại',
    addHref: canChange ? hrefFor('save_candidate') : null,
    vote: voteFacts(file),
    officials: file.officials.map(({ role, name, organisation }) => ({
      label: OFFICIAL_ROLE_LABELS[role],
      value: [name, role === 'head' ? null : organisation].filter(Boolean).join(', '),
    })),
    decision: presentDecision(file),
    course: presentCourse(file.course, ELECTION_EVENT_LABELS, today),
    supplementary: offerSupplementary(file, canKeep),
  };
}
