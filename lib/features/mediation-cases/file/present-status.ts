import type { Tone } from '@/components/ui/signal';
import type { CaseOutcome, CaseStatus, OtherEnding } from '@/lib/domain/mediation-case/case';
import {
  CASE_OUTCOME_LABELS,
  CASE_STATUS_LABELS,
  OTHER_ENDING_LABELS,
} from '@/lib/domain/mediation-case/labels';

const TONES: Record<CaseStatus, Tone> = {
  received: 'soon',
  assigned: 'path',
  in_mediation: 'path',
  paused: 'mute',
  closed: 'mute',
  ended_otherwise: 'mute',
};

/** The tag of a case: an ended case is named by how it ended. */
export function presentStatus(standing: {
  readonly status: CaseStatus;
  readonly outcome: CaseOutcome | null;
  readonly otherEnding: OtherEnding | null;
}): { readonly tone: Tone; readonly label: string } {
  const { status, outcome, otherEnding } = standing;
  if (outcome)
    return { tone: outcome === 'successful' ? 'met' : 'mute', label: CASE_OUTCOME_LABELS[outcome] };
  if (otherEnding) return { tone: 'mute', label: OTHER_ENDING_LABELS[otherEnding] };
  return { tone: TONES[status], label: CASE_STATUS_LABELS[status] };
}
