import type { Actor } from '@/lib/domain/access/roles';
import { CASE_ACTIONS, type CaseAction } from '@/lib/domain/mediation-case/case';
import type { CaseFacts } from '@/lib/domain/mediation-case/facts';

/** How an actor stands to one case. The same role stands differently to a neighbour's case. */
export const STANDINGS = [
  'owning_commune',
  'owning_leader',
  'assigned_mediator',
  'co_leader',
  'none',
] as const;
export type Standing = (typeof STANDINGS)[number];

/** Acts by standing. City roles follow figures, not families: they act on no case. */
export const STANDING_RIGHTS: Record<Standing, ReadonlySet<CaseAction>> = {
  owning_commune: new Set(CASE_ACTIONS),
  // An alert is addressed to the commune (Luật HGƠCS Đ10.4): only the commune says it has arrived.
  owning_leader: new Set(CASE_ACTIONS.filter((action) => action !== 'acknowledge_alert')),
  assigned_mediator: new Set<CaseAction>([
    'declare_interest',
    'plan_meeting',
    'hold_meeting',
    'cancel_meeting',
    'invite_expert',
    'pause',
    'continue',
    'close',
    'follow_obligation',
    'raise_alert',
    'add_party',
    'correct',
  ]),
  // Luật HGƠCS Đ22: both teams coordinate, but the case stays in the book of its owner.
  co_leader: new Set<CaseAction>(['plan_meeting', 'hold_meeting', 'raise_alert']),
  none: new Set<CaseAction>(),
};

/** How `actor` stands to the case. Ids are compared, never names. */
export const standingOf = (facts: CaseFacts, actor: Actor): Standing => {
  switch (actor.role) {
    case 'commune_officer':
      return actor.communeId === facts.communeId ? 'owning_commune' : 'none';
    case 'team_leader':
      if (actor.teamId === facts.teamId) return 'owning_leader';
      return actor.teamId === facts.coTeamId ? 'co_leader' : 'none';
    case 'mediator':
      return facts.mediatorIds.includes(actor.mediatorId) ? 'assigned_mediator' : 'none';
    case 'operator':
    case 'city_admin':
    case 'city_officer':
      return 'none';
  }
};

/** The actions the actor may ever take on this case, whatever its state. */
export const actionsByRight = (facts: CaseFacts, actor: Actor): ReadonlySet<CaseAction> =>
  STANDING_RIGHTS[standingOf(facts, actor)];
