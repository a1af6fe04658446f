import type { CaseAction } from '@/lib/domain/mediation-case/case';
import type { CaseFacts } from '@/lib/domain/mediation-case/facts';
import type { WhyNot } from '@/lib/domain/mediation-case/why-not';

type NotMet = { readonly whyNot: WhyNot; readonly later: boolean };
type Condition = (facts: CaseFacts) => NotMet | null;

const unless = (holds: boolean, whyNot: WhyNot, later: boolean): NotMet | null =>
  holds ? null : { whyNot, later };

/** Declaring an interest may leave a case without mediators: somebody must take over before it goes on. */
const hasMediator: Condition = (facts) => unless(facts.mediatorIds.length > 0, 'after_reassignment', true);

const CONDITIONS: Partial<Record<CaseAction, Condition>> = {
  confirm_scope: (facts) => unless(!facts.scopeConfirmed, 'scope_already_confirmed', false),
  declare_interest: hasMediator,
  plan_meeting: (facts) =>
    hasMediator(facts) ?? unless(!facts.hasOpenMeeting, 'meeting_already_planned', false),
  hold_meeting: hasMediator,
  invite_expert: hasMediator,
  cancel_meeting: (facts) => unless(facts.hasOpenMeeting, 'after_planning', false),
  resume: (facts) => unless(facts.outcome === 'unsuccessful', 'closed_successfully', false),
  follow_obligation: (facts) => unless(facts.hasOpenObligations, 'after_successful_closing', false),
  acknowledge_alert: (facts) => unless(facts.openAlerts > 0, 'after_alert', false),
  add_co_team: (facts) => unless(facts.coTeamId === null, 'co_team_already_added', false),
};

/** What `action` still lacks although the status would allow it; null when nothing. */
export const conditionNotMet = (facts: CaseFacts, action: CaseAction): NotMet | null =>
  CONDITIONS[action]?.(facts) ?? null;
