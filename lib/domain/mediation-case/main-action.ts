import type { CaseAction, CaseStatus } from '@/lib/domain/mediation-case/case';
import type { CaseFacts } from '@/lib/domain/mediation-case/facts';

/**
 * The action that moves a case of this status on, in order of preference: the first one allowed gets the
 * filled button.
 */
const MAIN_ACTIONS: Record<CaseStatus, readonly CaseAction[]> = {
  received: ['assign'],
  assigned: ['hold_meeting', 'reassign'],
  in_mediation: ['hold_meeting', 'reassign'],
  paused: ['continue'],
  closed: ['follow_obligation', 'resume'],
  ended_otherwise: [],
};

/** The one main act of the page among the actions allowed now, or null when the case asks for nothing. */
export const mainAction = (facts: CaseFacts, now: readonly CaseAction[]): CaseAction | null => {
  // An unanswered alert comes before everything else (Luật HGƠCS Đ10.4–5: at once).
  if (now.includes('acknowledge_alert')) return 'acknowledge_alert';
  return MAIN_ACTIONS[facts.status].find((action) => now.includes(action)) ?? null;
};
