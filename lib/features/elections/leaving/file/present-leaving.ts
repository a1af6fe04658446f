import type { Tone } from '@/components/ui/signal';
import { runningLeavingTerm } from '@/lib/domain/election/leaving/decisions';
import {
  LEAVING_ACTION_LABELS,
  LEAVING_EVENT_LABELS,
  LEAVING_GROUND_LABELS,
  LEAVING_STATUS_LABELS,
} from '@/lib/domain/election/leaving/labels';
import type { LeavingStatus } from '@/lib/domain/election/leaving/leaving';
import {
  availableLeavingSteps,
  LEAVING_WHY_NOT_PHRASES,
  mainLeavingStep,
} from '@/lib/domain/election/leaving/transitions';
import type { IsoDate } from '@/lib/domain/iso-date';
import { formatCaseNumber } from '@/lib/domain/mediation-case/numbering';
import { MEDIATOR_ROLE_LABELS } from '@/lib/domain/roll/role';
import { leavingStepHref, newElectionHref } from '@/lib/features/elections/address';
import type { LeavingFile, OpenCase } from '@/lib/features/elections/leaving/file/leaving-file';
import { presentCourse, type CourseLine } from '@/lib/features/elections/procedure/present-course';
import { presentDecision, type DecisionView } from '@/lib/features/elections/procedure/present-decision';
import {
  presentSteps,
  type StepLink,
  type StepsView,
} from '@/lib/features/elections/procedure/present-steps';
import { presentTerm, type TermView } from '@/lib/features/elections/procedure/present-term';
import { formatDate } from '@/lib/format/date';

export type LeavingView = {
  readonly title: string;
  readonly team: { readonly name: string; readonly href: string };
  readonly status: { readonly tone: Tone; readonly label: string };
  readonly term: TermView | null;
  readonly steps: StepsView;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly mediator: StepLink;
  readonly decision: DecisionView | null;
  readonly course: readonly CourseLine[];
  /** Cases that need somebody else, each with where that is done. */
  readonly cases: readonly StepLink[];
  /** Once it is decided: the election that fills the place; null before, and for who only reads. */
  readonly successor: (StepLink & { readonly text: string }) | null;
};

const TONES: Partial<Record<LeavingStatus, Tone>> = {
  submitted: 'soon',
  disputed: 'soon',
  published: 'met',
  kept: 'mute',
  withdrawn: 'mute',
};

function factsOf({ outline }: LeavingFile): LeavingView['facts'] {
  const isDispute = outline.toldLeaderOn !== null;
  const facts: readonly (readonly [string, string | null])[] = [
    ['Vai trò', MEDIATOR_ROLE_LABELS[outline.role]],
    ['Căn cứ', LEAVING_GROUND_LABELS[outline.ground]],
    ['Lý do', outline.reason],
    ['Đề nghị', `${outline.proposedBy}, ngày ${formatDate(outline.proposedOn)}`],
    [isDispute ? 'Lý do không thống nhất' : 'Kết quả xác minh', outline.findings],
    ['Báo tổ trưởng', outline.toldLeaderOn && formatDate(outline.toldLeaderOn)],
    [
      isDispute ? 'Báo cáo (Mẫu 09)' : 'Văn bản (Mẫu 08)',
      outline.paperReceivedOn &&
        [
          outline.paperNumber,
          `${outline.frontHead ?? ''} và ${outline.neighbourhoodHead ?? ''} ký`,
          `gửi ${formatDate(outline.paperSentOn ?? outline.paperReceivedOn)}`,
          `UBND nhận ${formatDate(outline.paperReceivedOn)}`,
        ]
          .filter(Boolean)
          .join(', '),
    ],
    ['Kết thúc', outline.endNote],
  ];
  return facts.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}

const caseLink = ({ caseId, bookNumber, bookYear, teamName }: OpenCase): StepLink => ({
  label: [`Vụ ${formatCaseNumber({ sequence: bookNumber, year: bookYear })}`, teamName]
    .filter(Boolean)
    .join(', '),
  href: `/mediation-cases/${caseId}/steps/reassign`,
});

function successorOf({ outline: { teamId, role }, decision }: LeavingFile): LeavingView['successor'] {
  const since = decision ? `Từ ${formatDate(decision.takesEffectOn)} ` : '';
  return role === 'leader'
    ? {
        text: `${since}tổ không còn tổ trưởng này.`,
        label: 'Mở bầu tổ trưởng',
        href: newElectionHref({ teamId, kind: 'leader' }),
      }
    : {
        text: `${since}tổ bớt một hòa giải viên.`,
        label: 'Mở bầu người thay',
        href: newElectionHref({ teamId, kind: 'mediators' }),
      };
}

/**
 * A leaving ready to be read.
 * @param cases those the person still mediates; empty for whoever does not name mediators.
 */
export function presentLeaving(
  file: LeavingFile,
  { canKeep, cases, today }: { canKeep: boolean; cases: readonly OpenCase[]; today: IsoDate },
): LeavingView {
  const { outline, facts } = file;
  const { leavingId, status, teamId } = outline;
  const isOver = status === 'ended' || status === 'published';
  return {
    title: `Thôi làm hòa giải viên: ${outline.fullName}`,
    team: { name: outline.teamName, href: `/roll/teams/${teamId}` },
    status: { tone: TONES[status] ?? 'path', label: LEAVING_STATUS_LABELS[status] },
    term: presentTerm(runningLeavingTerm(facts), today),
    steps: canKeep
      ? presentSteps({
          ...availableLeavingSteps(facts),
          main: mainLeavingStep(facts),
          danger: ['withdraw'],
          label: (action) => LEAVING_ACTION_LABELS[action],
          hrefFor: (action) => leavingStepHref(leavingId, action),
          why: (reason) => LEAVING_WHY_NOT_PHRASES[reason],
        })
      : null,
    facts: factsOf(file),
    mediator: { label: outline.fullName, href: `/roll/mediators/${outline.mediatorId}` },
    decision: presentDecision(file),
    course: presentCourse(file.course, LEAVING_EVENT_LABELS, today),
    cases: cases.map(caseLink),
    successor: canKeep && isOver ? successorOf(file) : null,
  };
}
