import type { Actor, Role } from '@/lib/domain/access/roles';
import type { CaseFacts } from '@/lib/domain/mediation-case/facts';

/**
 * Facts and actors for the tests of the rules: one case of team `t1` in commune `x1`, in each state of its
 * life.
 */

const received: CaseFacts = {
  caseId: 'v1',
  status: 'received',
  kind: 'conflict',
  communeId: 'x1',
  teamId: 't1',
  coTeamId: null,
  receivedOn: '2026-11-14',
  scopeConfirmed: false,
  mediatorIds: [],
  interestedMediatorIds: [],
  assignedOn: null,
  startException: null,
  agreedStartOn: null,
  startedOn: null,
  lastMeetingOn: null,
  hasOpenMeeting: false,
  closedOn: null,
  closingReason: null,
  outcome: null,
  hasOpenObligations: false,
  openAlerts: 0,
};

const assigned: CaseFacts = {
  ...received,
  status: 'assigned',
  scopeConfirmed: true,
  mediatorIds: ['m1', 'm2'],
  assignedOn: '2026-11-16',
};

const inMediation: CaseFacts = {
  ...assigned,
  status: 'in_mediation',
  startedOn: '2026-11-18',
  lastMeetingOn: '2026-11-18',
};

const closed: CaseFacts = { ...inMediation, status: 'closed', closedOn: '2026-11-20' };

export const FACTS = {
  received,
  assigned,
  inMediation,
  pausedBeforeStart: { ...assigned, status: 'paused' },
  paused: { ...inMediation, status: 'paused' },
  successful: { ...closed, closingReason: 'agreement', outcome: 'successful' },
  unsuccessful: { ...closed, closingReason: 'no_agreement_possible', outcome: 'unsuccessful' },
  withdrawn: {
    ...assigned,
    status: 'closed',
    closedOn: '2026-11-17',
    closingReason: 'stopped_by_party',
    outcome: 'unsuccessful',
  },
  endedOtherwise: { ...received, status: 'ended_otherwise' },
} satisfies Record<string, CaseFacts>;

const person = { accountId: 'a', sessionId: 's', displayName: 'Nguyễn Thu Hà' };
const noPlace = { cityId: null, communeId: null, teamId: null, mediatorId: null };

type ActorOf<R extends Role> = Actor & { readonly role: R };

export const OPERATOR: Actor = { ...person, ...noPlace, role: 'operator', membershipId: null };
export const CITY_ADMIN: Actor = {
  ...person,
  ...noPlace,
  role: 'city_admin',
  membershipId: 'b',
  cityId: 'c1',
};
export const CITY_OFFICER: Actor = {
  ...person,
  ...noPlace,
  role: 'city_officer',
  membershipId: 'b',
  cityId: 'c1',
};
export const COMMUNE: ActorOf<'commune_officer'> = {
  ...person,
  ...noPlace,
  role: 'commune_officer',
  membershipId: 'b',
  cityId: 'c1',
  communeId: 'x1',
};
export const OTHER_COMMUNE: Actor = { ...COMMUNE, communeId: 'x2' };
export const LEADER: ActorOf<'team_leader'> = {
  ...person,
  role: 'team_leader',
  membershipId: 'b',
  cityId: 'c1',
  communeId: 'x1',
  teamId: 't1',
  mediatorId: null,
};
/** Leader of the team that helps when `coTeamId` is `t2`; a stranger to the case otherwise. */
export const OTHER_LEADER: Actor = { ...LEADER, teamId: 't2' };
export const MEDIATOR: ActorOf<'mediator'> = {
  ...person,
  role: 'mediator',
  membershipId: 'b',
  cityId: 'c1',
  communeId: 'x1',
  teamId: 't1',
  mediatorId: 'm1',
};
export const OTHER_MEDIATOR: Actor = { ...MEDIATOR, mediatorId: 'm9' };

export const ALL_ACTORS: readonly Actor[] = [
  OPERATOR,
  CITY_ADMIN,
  CITY_OFFICER,
  COMMUNE,
  OTHER_COMMUNE,
  LEADER,
  OTHER_LEADER,
  MEDIATOR,
  OTHER_MEDIATOR,
];
