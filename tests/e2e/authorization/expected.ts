import type { Role } from '@/lib/domain/access/roles';
import { ELSEWHERE } from '../../support/materials';

/**
 * Who may come in where: every page, route and action, each role, each place an id can lead to. The database has the
 * same table of its own (tests/db/matrix). After each role stand the places whose object it reaches:
 *
 *   o  own: the actor's own team, commune or city (for a mediator: a case assigned to them)
 *   u  own team, but for a mediator a case of somebody else
 *   t  another team of the same commune
 *   c  another commune of the same city
 *   x  another city
 *
 * An empty text: the door opens, nothing behind it is reached. A role that is not written: the door is shut, and what
 * is answered is what an id nobody ever gave out is answered. `*` stands where no id leads anywhere. Every object is
 * also asked for by an unknown id and by one that is none; nobody reaches anything with those.
 */
export type Place = 'o' | 'u' | 't' | 'c' | 'x';

/** Which places an object of each kind can stand in. */
export const PLACES_OF = {
  nothing: [],
  case: ['o', 'u', 't', 'c', 'x'],
  team: ['o', 't', 'c', 'x'],
  commune: ['o', 'c', 'x'],
  city: ['o', 'x'],
  leaderAccount: ['o', 't', 'c', 'x'],
  officialAccount: ['o', 'c', 'x'],
  adminAccount: ['o', 'x'],
  /** The list of what a commune's official handed over. */
  batch: ['o', 'c', 'x'],
  handOver: ['o', 'c', 'x'],
  /** One's own membership and somebody else's. */
  workplace: ['o', 'x'],
  /** A class of the team's commune. */
  training: ['o', 'c', 'x'],
  /** A class of the city itself. */
  cityTraining: ['o', 'x'],
  /** A course of the team's commune, and a trainer of its register. */
  course: ['o', 'c', 'x'],
  trainer: ['o', 'c', 'x'],
  /** A mediator of the team, entered anew for each act. */
  member: ['o', 't', 'c', 'x'],
  /** A team of the commune with one member, founded anew for each act. */
  freshTeam: ['o', 'c', 'x'],
  /** A neighbourhood of the commune that no team of the others serves. */
  neighbourhood: ['o', 'c', 'x'],
  /** Two entries of the commune's roll made one. */
  merge: ['o', 'c', 'x'],
  /** An election of a team, and the leaving of one of its mediators. */
  election: ['o', 't', 'c', 'x'],
  leaving: ['o', 't', 'c', 'x'],
  /** What a mediator of the team holds in it. */
  seat: ['o', 't', 'c', 'x'],
  /** A decision of the commune's chairman about the roll. */
  decision: ['o', 'c', 'x'],
  /** A change of a team's name that the commune has drafted. */
  unitChange: ['o', 'c', 'x'],
  /** A supporter of the commune without a team; one with a link to a team; what they did with it. */
  supporter: ['o', 'c', 'x'],
  support: ['o', 't', 'c', 'x'],
  activity: ['o', 't', 'c', 'x'],
  /** A set of the commune's own, its version, a text and a link in it, and who was handed it. */
  materialSet: ['o', 'c', 'x'],
  materialVersion: ['o', 'c', 'x'],
  materialText: ['o', 'c', 'x'],
  materialLink: ['o', 'c', 'x'],
  receipt: ['o', 't', 'c', 'x'],
  /** A plan that the city entered; a task on a commune's plan, and one on the city's. */
  plan: ['o', 'x'],
  task: ['o', 'c', 'x'],
  cityTask: ['o', 'x'],
  /** The personal link of a mediator of the team, by its token; the link of their calendar; a text opened by a link. */
  personalLink: ['o', 't', 'c', 'x'],
  calendarLink: ['o', 't', 'c', 'x'],
  linkedText: ['o', 'c', 'x'],
} as const satisfies Record<string, readonly Place[]>;
export type Kind = keyof typeof PLACES_OF;

export type Reach = Partial<Record<Role, string>>;
type Row<Extra> = Extra & { readonly of: Partial<Record<Kind, Reach>> };

/**
 * `stranger`: what somebody without a session is answered where it is not the way to the sign-in page; `alike`: the same
 * as to everybody, for what opens by a token in its address and asks for no session. `everybody`: what is answered to all who merely open what is there to be sent to (uploads.spec.ts). `reached`: where whoever
 * reaches the object is led, where it is not the page itself.
 */
export type Opening = Row<{
  readonly stranger?: '200' | '404' | 'alike';
  readonly everybody?: '405';
  readonly reached?: string;
}>;

/**
 * `done`: the answer of an act that is let through, where it is not `ok`. `missing`: what somebody who reaches some of
 * the objects is answered for the others, where it is not `not_found`.
 */
export type Act = Row<{ readonly done?: string; readonly missing?: string }>;

const ALL: Reach = {
  operator: '*',
  city_admin: '*',
  city_officer: '*',
  commune_officer: '*',
  team_leader: '*',
  mediator: '*',
};
const ALL_HOME: Reach = {
  operator: '/',
  city_admin: '/',
  city_officer: '/',
  commune_officer: '/',
  team_leader: '/',
  mediator: '/',
};
/** Whoever holds a token comes in, signed in or not, from whatever place. */
const byToken = (kind: Kind, places: string): Opening => ({
  of: {
    [kind]: {
      operator: places,
      city_admin: places,
      city_officer: places,
      commune_officer: places,
      team_leader: places,
      mediator: places,
    },
  },
  stranger: 'alike',
});
const IN_A_CITY: Reach = {
  city_admin: '*',
  city_officer: '*',
  commune_officer: '*',
  team_leader: '*',
  mediator: '*',
};
const WITH_FIGURES: Reach = { city_admin: '*', city_officer: '*', commune_officer: '*', team_leader: '*' };
const WITH_TRAININGS: Reach = {
  city_officer: '*',
  commune_officer: '*',
  team_leader: '*',
  mediator: '*',
};
const EXPORTS_THE_ROLL: Reach = { city_admin: '*', city_officer: '*', commune_officer: '*' };
const IMPORTS: Reach = { city_admin: '*', commune_officer: '*' };
/** A commune's file names people, and for other papers families: no administrator of the city opens it. */
const OWN_BATCH: Reach = { city_admin: '', commune_officer: 'o' };
const ISSUERS: Reach = { operator: '*', city_admin: '*', commune_officer: '*' };
const ACCOUNTS: Row<object> = {
  of: {
    leaderAccount: { operator: '', city_admin: '', commune_officer: 'ot' },
    officialAccount: { operator: '', city_admin: 'oc', commune_officer: '' },
    adminAccount: { operator: 'ox', city_admin: '', commune_officer: '' },
  },
};

/** The city follows them, the commune keeps them, a team's leader reads the own team's. */
const READS_ELECTIONS: Reach = { city_officer: 'otc', commune_officer: 'ot', team_leader: 'o' };

/** Sở Tư pháp keeps the trainings of the city, a commune its own; neither changes what is the other's. */
const KEEPS_TRAININGS: Reach = { city_officer: '*', commune_officer: '*' };
const KEEPS_CLASSES: Row<object> = {
  of: {
    training: { city_officer: '', commune_officer: 'o' },
    cityTraining: { city_officer: 'o', commune_officer: '' },
  },
};

/** Whoever keeps a class puts people on its list; a commune sends its own to a class of the city besides. */
const INVITES: Row<object> = {
  of: {
    training: { city_officer: '', commune_officer: 'o' },
    cityTraining: { city_officer: 'o', commune_officer: 'o' },
  },
};
/** One's own invitation; a class one is not invited to and a class there is none of are answered alike. */
/** This leader is on no list: '-' is a place that there is none of, and what a leader without invitation is told is told. */
const ANSWERS_INVITATION: Act = {
  of: { training: { team_leader: '-', mediator: 'o' }, cityTraining: { team_leader: '-', mediator: 'o' } },
  missing: 'not_invited',
};

/** The city reads all its rolls, the commune its own, a team what concerns itself. */
const READS_THE_ROLL: Reach = {
  city_admin: 'otc',
  city_officer: 'otc',
  commune_officer: 'ot',
  team_leader: 'o',
  mediator: 'o',
};

const KEEPS_TASKS: Reach = { city_admin: '*', city_officer: '*', commune_officer: '*' };

/** The city and the commune keep registers of their own; a commune alone sets its supporters to its teams. */
const KEEPS_SUPPORTERS: Reach = { city_officer: '*', commune_officer: '*' };
const OWN_SUPPORTER: Row<object> = { of: { supporter: { city_officer: '', commune_officer: 'o' } } };
const OWN_ACTIVITY: Row<object> = { of: { activity: { city_officer: '', commune_officer: 'ot' } } };

const KEEPS_MATERIALS: Reach = { city_officer: '*', commune_officer: '*' };
const READS_MATERIALS: Reach = {
  city_admin: 'oc',
  city_officer: 'oc',
  commune_officer: 'o',
  team_leader: 'o',
  mediator: 'o',
};
/** Who has a set is told to whoever answers for it; a mediator knows it of nobody else. */
const KNOWS_RECEIVERS: Reach = { ...READS_MATERIALS, mediator: '' };
const OWN_MATERIAL: Reach = { city_officer: '', commune_officer: 'o' };

const CHANGES_UNITS: Reach = { city_admin: '*', commune_officer: '*' };

/** A cell that begins with `/` leads on to that page. */
export const PAGES: Record<string, Opening> = {
  '/': {
    of: { nothing: { ...ALL, operator: '/units', city_admin: '/targets', city_officer: '/targets' } },
  },
  '/sign-in': { of: { nothing: ALL_HOME }, stranger: '200' },
  '/account/membership': { of: { nothing: ALL } },
  '/account/password': { of: { nothing: ALL } },
  '/mediation-cases': { of: { nothing: IN_A_CITY } },
  '/mediation-cases/new': { of: { nothing: { commune_officer: '*', team_leader: '*' } } },
  '/mediation-cases/[caseId]': {
    of: {
      case: {
        city_admin: 'outc',
        city_officer: 'outc',
        commune_officer: 'out',
        team_leader: 'ou',
        mediator: 'o',
      },
    },
  },
  '/mediation-cases/[caseId]/steps/[step]': {
    of: { case: { commune_officer: 'out', team_leader: 'ou', mediator: 'o' } },
  },
  '/notices': { of: { nothing: IN_A_CITY } },
  '/notices/settings': { of: { nothing: IN_A_CITY } },
  '/search': { of: { nothing: IN_A_CITY } },
  '/statistics': { of: { nothing: WITH_FIGURES } },
  '/targets': { of: { nothing: WITH_FIGURES } },
  '/targets/[indicator]': { of: { nothing: WITH_FIGURES } },
  '/accounts': { of: { nothing: ISSUERS } },
  '/accounts/new': { of: { nothing: ISSUERS } },
  '/accounts/[membershipId]': ACCOUNTS,
  '/accounts/[membershipId]/hand-over': ACCOUNTS,
  '/accounts/hand-overs/[handOverId]': {
    of: { handOver: { operator: '', city_admin: 'oc', commune_officer: 'o' } },
  },
  '/programme': { of: { nothing: IN_A_CITY } },
  '/programme/plans/new': { of: { nothing: { city_admin: '*' } } },
  '/programme/plans/[planId]': { of: { plan: { city_admin: 'o' } } },
  '/programme/targets/[code]': { of: { nothing: IN_A_CITY } },
  '/programme/targets/[code]/counting': { of: { nothing: { city_admin: '*' } } },
  '/programme/tasks': { of: { nothing: KEEPS_TASKS } },
  '/programme/tasks/new': { of: { nothing: KEEPS_TASKS } },
  '/programme/tasks/[taskId]': {
    of: {
      task: { city_admin: 'oc', city_officer: 'oc', commune_officer: 'o' },
      cityTask: { city_admin: 'o', city_officer: 'o', commune_officer: 'o' },
    },
  },
  '/trainings': { of: { nothing: WITH_TRAININGS } },
  '/trainings/new': { of: { nothing: KEEPS_TRAININGS } },
  '/trainings/[classId]': {
    of: {
      training: {
        city_officer: 'oc',
        commune_officer: 'o',
        team_leader: 'o',
        mediator: 'o',
      },
      cityTraining: {
        city_officer: 'o',
        commune_officer: 'o',
        team_leader: 'o',
        mediator: 'o',
      },
    },
  },
  '/trainings/[classId]/edit': KEEPS_CLASSES,
  '/trainings/[classId]/sessions': KEEPS_CLASSES,
  '/trainings/[classId]/participants': KEEPS_CLASSES,
  '/trainings/[classId]/cancel': KEEPS_CLASSES,
  '/trainings/[classId]/invite': INVITES,
  '/trainings/[classId]/answers': INVITES,
  '/trainings/[classId]/attendance': KEEPS_CLASSES,
  '/trainings/[classId]/check-in': KEEPS_CLASSES,
  '/trainings/[classId]/certificates': INVITES,
  // Opening it writes nothing: the press does, and says what became of it.
  '/check-in/[token]': { of: { nothing: { team_leader: '*', mediator: '*' } } },
  '/trainings/courses': { of: { nothing: KEEPS_TRAININGS } },
  '/trainings/courses/new': { of: { nothing: KEEPS_TRAININGS } },
  '/trainings/courses/[courseId]': { of: { course: { city_officer: 'oc', commune_officer: 'o' } } },
  '/trainers': { of: { nothing: KEEPS_TRAININGS } },
  '/trainers/new': { of: { nothing: KEEPS_TRAININGS } },
  '/trainers/[trainerId]': { of: { trainer: { city_officer: 'oc', commune_officer: 'o' } } },
  '/materials': { of: { nothing: IN_A_CITY } },
  '/materials/new': { of: { nothing: KEEPS_MATERIALS } },
  '/materials/[setId]': { of: { materialSet: READS_MATERIALS } },
  '/materials/[setId]/edit': { of: { materialSet: OWN_MATERIAL } },
  '/materials/versions/[versionId]': { of: { materialVersion: KNOWS_RECEIVERS } },
  '/materials/versions/[versionId]/people': { of: { materialVersion: KNOWS_RECEIVERS } },
  '/materials/versions/[versionId]/hand-out': { of: { materialVersion: OWN_MATERIAL } },
  '/materials/versions/[versionId]/sign-list': { of: { materialVersion: OWN_MATERIAL } },
  '/materials/documents/[documentId]': { of: { materialText: READS_MATERIALS } },
  '/l/[token]': byToken('personalLink', 'otcx'),
  '/l/[token]/calendar': byToken('personalLink', 'otcx'),
  '/l/[token]/documents/[documentId]': byToken('linkedText', 'ocx'),
  '/schedule': { of: { nothing: { team_leader: '*', mediator: '*' } } },
  '/schedule/calendar': { of: { nothing: { team_leader: '*', mediator: '*' } } },
  '/personal-links': { of: { nothing: { commune_officer: '*' } } },
  '/personal-links/new': { of: { nothing: { commune_officer: '*' } } },
  '/personal-links/[mediatorId]': { of: { member: { commune_officer: 'ot' } } },
  '/supporters': { of: { nothing: WITH_FIGURES } },
  '/supporters/new': { of: { nothing: KEEPS_SUPPORTERS } },
  '/supporters/[supporterId]': {
    of: {
      supporter: { city_admin: 'oc', city_officer: 'oc', commune_officer: 'o', team_leader: 'o' },
    },
  },
  '/supporters/[supporterId]/edit': OWN_SUPPORTER,
  '/supporters/activities': { of: { nothing: WITH_FIGURES } },
  '/supporters/activities/new': { of: { nothing: { commune_officer: '*', team_leader: '*' } } },
  '/supporters/activities/[activityId]': OWN_ACTIVITY,
  '/roll/decisions/[decisionId]': {
    of: {
      decision: {
        city_admin: 'oc',
        city_officer: 'oc',
        commune_officer: 'o',
        team_leader: 'o',
        mediator: 'o',
      },
    },
  },
  '/elections': { of: { nothing: { city_officer: '*', commune_officer: '*', team_leader: '*' } } },
  '/elections/new': { of: { nothing: { commune_officer: '*' } } },
  '/elections/[electionId]': { of: { election: READS_ELECTIONS } },
  '/elections/[electionId]/steps/[step]': { of: { election: { commune_officer: 'ot' } } },
  '/elections/leavings/new': { of: { nothing: { commune_officer: '*' } } },
  '/elections/leavings/[leavingId]': { of: { leaving: READS_ELECTIONS } },
  '/elections/leavings/[leavingId]/steps/[step]': { of: { leaving: { commune_officer: 'ot' } } },
  '/roll/neighbourhoods': { of: { nothing: { commune_officer: '*' } } },
  '/roll/neighbourhoods/new': { of: { nothing: { commune_officer: '*' } } },
  '/roll/neighbourhoods/[neighbourhoodId]': { of: { neighbourhood: { commune_officer: 'o' } } },
  '/roll/teams/new': { of: { nothing: { commune_officer: '*' } } },
  '/roll/teams': { of: { nothing: IN_A_CITY } },
  '/roll/mediators': { of: { nothing: IN_A_CITY } },
  '/roll/radar': { of: { nothing: IN_A_CITY } },
  '/roll/teams/[teamId]/edit': { of: { team: { commune_officer: 'ot' } } },
  '/roll/teams/[teamId]': { of: { team: READS_THE_ROLL } },
  '/roll/teams/[teamId]/recognise': { of: { team: { commune_officer: 'ot' } } },
  '/roll/teams/[teamId]/review': { of: { team: { commune_officer: 'ot' } } },
  '/roll/teams/[teamId]/leader': { of: { team: { commune_officer: 'ot' } } },
  '/roll/mediators/[mediatorId]/edit': { of: { member: { commune_officer: 'ot' } } },
  '/roll/mediators/[mediatorId]/join': { of: { member: { commune_officer: 'ot' } } },
  '/roll/mediators/[mediatorId]/leave': { of: { member: { commune_officer: 'ot' } } },
  '/roll/mediators/[mediatorId]/merge': { of: { member: { commune_officer: 'ot' } } },
  '/roll/mediators/new': { of: { nothing: { commune_officer: '*' } } },
  '/roll/mediators/[mediatorId]': { of: { member: READS_THE_ROLL } },
  '/imports': { of: { nothing: IMPORTS } },
  '/imports/new': { of: { nothing: IMPORTS } },
  '/imports/[batchId]': { of: { batch: OWN_BATCH } },
  '/unit-changes': { of: { nothing: CHANGES_UNITS } },
  '/unit-changes/new': { of: { nothing: CHANGES_UNITS } },
  '/unit-changes/new/[kind]': { of: { nothing: { commune_officer: '*' } } },
  '/unit-changes/[changeId]': { of: { unitChange: { city_admin: 'oc', commune_officer: 'o' } } },
  '/audit': { of: { nothing: { city_admin: '*', commune_officer: '*' } } },
  '/units': { of: { nothing: { operator: '*' } } },
  '/units/new': { of: { nothing: { operator: '*' } } },
  '/units/[cityId]': { of: { city: { operator: 'ox' } } },
  '/units/[cityId]/communes/new': { of: { city: { operator: 'ox' } } },
  '/units/[cityId]/communes/[communeId]': { of: { commune: { operator: 'ocx' } } },
};

export const ROUTES: Record<string, Opening> = {
  '/mediation-cases/export': { of: { nothing: IN_A_CITY } },
  '/search/suggestions': { of: { nothing: IN_A_CITY } },
  '/statistics/export': { of: { nothing: WITH_FIGURES } },
  '/materials/versions/[versionId]/export': { of: { materialVersion: KNOWS_RECEIVERS } },
  '/materials/documents/[documentId]/open': {
    of: { materialLink: READS_MATERIALS },
    reached: `→ ${ELSEWHERE}`,
  },
  '/l/[token]/answer': { of: { nothing: {} }, everybody: '405' },
  '/l/[token]/check-in': { of: { nothing: {} }, everybody: '405' },
  '/calendar/[token]': byToken('calendarLink', 'otcx'),
  '/supporters/export': { of: { nothing: WITH_FIGURES } },
  '/supporters/activities/export': { of: { nothing: WITH_FIGURES } },
  '/targets/export': { of: { nothing: EXPORTS_THE_ROLL } },
  '/trainings/export': { of: { nothing: KEEPS_TRAININGS } },
  '/trainings/[classId]/attendance/people': KEEPS_CLASSES,
  '/trainings/[classId]/certificates/export': INVITES,
  '/roll/teams/export': { of: { nothing: EXPORTS_THE_ROLL } },
  '/roll/mediators/export': { of: { nothing: EXPORTS_THE_ROLL } },
  '/imports/template': { of: { nothing: IMPORTS } },
  '/imports/upload': { of: { nothing: {} }, everybody: '405' },
  '/imports/[batchId]/progress': { of: { batch: OWN_BATCH } },
  '/imports/[batchId]/rows': { of: { batch: OWN_BATCH } },
  '/api/health': { of: { nothing: ALL }, stranger: '200' },
  // Nothing of the sign-in library answers a GET unless a single sign-on is set up.
  '/api/auth/[...nextauth]': { of: { nothing: {} }, stranger: '404' },
};

/** An act on a case; the commune and the team's leader may do all of them, a mediator those of their own cases. */
const step = (mediator: '' | 'o', leader: '' | 'ou' = 'ou'): Act => ({
  of: { case: { commune_officer: 'out', team_leader: leader, mediator } },
});
const keepsUnits = (kind: 'city' | 'commune', places: string): Act => ({
  of: { [kind]: { operator: places } },
});

const OF_ELECTION: Act = { of: { election: { commune_officer: 'ot' } } };
/** Each keeps its own plan: a commune reads the city's tasks, the city those of its communes. */
const OF_TASK: Act = {
  of: {
    task: { city_admin: '', city_officer: '', commune_officer: 'o' },
    cityTask: { city_admin: 'o', city_officer: 'o', commune_officer: '' },
  },
};
const OF_LEAVING: Act = { of: { leaving: { commune_officer: 'ot' } } };

export const ACTIONS: Record<string, Act> = {
  'sign-in/changePassword': { of: { nothing: ALL }, done: 'wrong_current' },
  'sign-in/chooseMembership': {
    of: {
      workplace: {
        operator: 'o',
        city_admin: 'o',
        city_officer: 'o',
        commune_officer: 'o',
        team_leader: 'o',
        mediator: 'o',
      },
    },
    missing: 'gone',
  },
  'accounts/openAccount': {
    of: {
      team: { operator: '', city_admin: '', commune_officer: 'ot' },
      commune: { operator: '', city_admin: 'oc', commune_officer: '' },
      city: { operator: 'ox', city_admin: '', commune_officer: '' },
    },
    missing: 'place_gone',
  },
  'accounts/resetPassword': ACCOUNTS,
  'accounts/changeMembership': ACCOUNTS,
  'accounts/endMembership': ACCOUNTS,
  'accounts/handOverWork': ACCOUNTS,
  'accounts/renewMembership': ACCOUNTS,
  // There are but a hundred codes, and the tests' own cities take them: the rule is met behind the door.
  'units/addCity': { of: { nothing: { operator: '*' } }, done: 'code_taken' },
  'units/addCommune': keepsUnits('city', 'ox'),
  'units/renameCommune': keepsUnits('commune', 'ocx'),
  'units/endCommune': keepsUnits('commune', 'ocx'),
  'unit-changes/draftUnitChange': {
    of: {
      team: { city_admin: '', commune_officer: 'ot' },
      commune: { city_admin: 'oc', commune_officer: '' },
    },
  },
  // What a commune drafted of its own units is for the commune to decide.
  'unit-changes/confirmUnitChange': { of: { unitChange: { city_admin: '', commune_officer: 'o' } } },
  'unit-changes/cancelUnitChange': { of: { unitChange: { city_admin: '', commune_officer: 'o' } } },
  'notices/markSeen': { of: { nothing: IN_A_CITY } },
  'notices/saveNoticeSettings': { of: { nothing: IN_A_CITY } },
  // The server of the tests sends no mail: what it says is said behind the door.
  'notices/sendTrial': { of: { nothing: IN_A_CITY }, done: 'no_server' },
  'programme/plan/addPlan': { of: { nothing: { city_admin: '*' } } },
  'programme/plan/changePlan': { of: { plan: { city_admin: 'o' } } },
  'programme/targets/setCityTargets': { of: { nothing: { city_admin: '*' } } },
  'programme/targets/setOwnTargets': { of: { nothing: { commune_officer: '*' } } },
  'programme/settings/setSetting': { of: { nothing: { city_admin: '*' } } },
  'programme/tasks/addTask': { of: { nothing: KEEPS_TASKS } },
  'programme/tasks/takeTemplate': { of: { nothing: { commune_officer: '*' } } },
  'programme/tasks/changeTask': OF_TASK,
  'programme/tasks/finishTask': OF_TASK,
  'programme/tasks/reopenTask': OF_TASK,
  'programme/tasks/removeTask': OF_TASK,
  'trainings/addClass': { of: { nothing: KEEPS_TRAININGS } },
  'trainings/changeClass': KEEPS_CLASSES,
  'trainings/cancelClass': KEEPS_CLASSES,
  'trainings/sessions/saveSession': KEEPS_CLASSES,
  'trainings/sessions/removeSession': KEEPS_CLASSES,
  'trainings/participants/addTrainers': KEEPS_CLASSES,
  'trainings/participants/addOfficials': KEEPS_CLASSES,
  'trainings/participants/completeParticipants': KEEPS_CLASSES,
  'trainings/participants/removeParticipant': KEEPS_CLASSES,
  'training-attendance/inviteMediators': INVITES,
  'training-attendance/withdrawInvitation': INVITES,
  'training-attendance/putBackInvitation': INVITES,
  'training-attendance/recordAnswer': INVITES,
  'training-attendance/answerInvitation': ANSWERS_INVITATION,
  'training-attendance/recordAttendance': KEEPS_CLASSES,
  'training-attendance/readPastedNames': KEEPS_CLASSES,
  'training-attendance/openCheckIn': KEEPS_CLASSES,
  'training-attendance/closeCheckIn': KEEPS_CLASSES,
  // The code that is sent is on no wall.
  'training-attendance/checkIn': { of: { nothing: { team_leader: '*', mediator: '*' } }, done: 'unknown' },
  'training-attendance/giveCertificates': KEEPS_CLASSES,
  'trainings/courses/addCourse': { of: { nothing: KEEPS_TRAININGS } },
  'trainings/courses/changeCourse': { of: { course: { city_officer: '', commune_officer: 'o' } } },
  'trainings/courses/retireCourse': { of: { course: { city_officer: '', commune_officer: 'o' } } },
  'trainings/trainers/addTrainer': { of: { nothing: KEEPS_TRAININGS } },
  'trainings/trainers/changeTrainer': { of: { trainer: { city_officer: '', commune_officer: 'o' } } },
  'materials/addSet': { of: { nothing: KEEPS_MATERIALS } },
  'materials/changeSet': { of: { materialSet: OWN_MATERIAL } },
  'materials/addVersion': { of: { materialSet: OWN_MATERIAL } },
  'materials/withdrawVersion': { of: { materialVersion: OWN_MATERIAL } },
  'materials/addDocument': { of: { materialVersion: OWN_MATERIAL } },
  'materials/removeDocument': { of: { materialText: OWN_MATERIAL } },
  'materials/handToPeople': { of: { materialVersion: OWN_MATERIAL } },
  'materials/handToTeams': { of: { materialVersion: OWN_MATERIAL } },
  'materials/handToTrainers': { of: { materialVersion: OWN_MATERIAL } },
  'materials/takeBack': { of: { receipt: { city_officer: '', commune_officer: 'ot' } } },
  'supporters/addSupporter': { of: { nothing: KEEPS_SUPPORTERS } },
  'supporters/changeSupporter': OWN_SUPPORTER,
  'supporters/linkTeams': OWN_SUPPORTER,
  'supporters/endLink': { of: { support: { city_officer: '', commune_officer: 'ot' } } },
  'supporters/recordActivity': { of: { support: { commune_officer: 'ot', team_leader: 'o' } } },
  'supporters/correctActivity': OWN_ACTIVITY,
  'supporters/removeActivity': OWN_ACTIVITY,
  'imports/confirmMapping': { of: { batch: OWN_BATCH } },
  'imports/mendRow': { of: { batch: OWN_BATCH } },
  'imports/chooseRow': { of: { batch: OWN_BATCH } },
  'imports/takeSuggestions': { of: { batch: OWN_BATCH } },
  'imports/startApplying': { of: { batch: OWN_BATCH } },
  'imports/startUndoing': { of: { batch: OWN_BATCH } },
  'imports/takeUp': { of: { batch: OWN_BATCH } },
  'imports/dropBatch': { of: { batch: OWN_BATCH } },
  'mediation-cases/record/recordCase': {
    of: { team: { commune_officer: 'ot', team_leader: 'o' } },
    missing: 'team_not_yours',
  },
  'mediation-cases/steps/addDetails': step(''),
  'mediation-cases/steps/confirmScope': step(''),
  'mediation-cases/steps/refuseCase': step(''),
  'mediation-cases/steps/referParties': step(''),
  'mediation-cases/steps/markDuplicate': { ...step(''), done: 'original_unknown' },
  'mediation-cases/steps/assignMediators': step(''),
  'mediation-cases/steps/reassignMediators': step(''),
  'mediation-cases/steps/declareInterest': step('o'),
  'mediation-cases/steps/planMeeting': step('o'),
  'mediation-cases/steps/holdMeeting': step('o'),
  'mediation-cases/steps/cancelMeeting': step('o'),
  'mediation-cases/steps/inviteExpert': step('o'),
  'mediation-cases/steps/pauseMediation': step('o'),
  'mediation-cases/steps/continueMediation': step('o'),
  'mediation-cases/steps/closeCase': step('o'),
  'mediation-cases/steps/resumeMediation': step(''),
  'mediation-cases/steps/followObligation': step('o'),
  'mediation-cases/steps/raiseAlert': step('o'),
  // An alert is addressed to the commune: only the commune says it has arrived (Luật HGƠCS Đ10.4).
  'mediation-cases/steps/acknowledgeAlert': step('', ''),
  'mediation-cases/steps/addCoTeam': step(''),
  'mediation-cases/steps/addParty': step('o'),
  'mediation-cases/steps/correctCase': step('o'),
  'schedule/subscribeCalendar': { of: { nothing: { team_leader: '', mediator: '*' } } },
  'personal-links/makeLinks': { of: { member: { commune_officer: 'ot' } }, missing: 'gone' },
  'personal-links/revokeLinks': { of: { member: { commune_officer: 'ot' } } },
  'elections/open/openElection': { of: { team: { commune_officer: 'ot' } } },
  'elections/steps/saveCandidate': OF_ELECTION,
  'elections/steps/removeCandidate': OF_ELECTION,
  'elections/steps/planElection': OF_ELECTION,
  'elections/steps/holdElection': OF_ELECTION,
  'elections/steps/countVotes': OF_ELECTION,
  'elections/steps/proposeRecognition': OF_ELECTION,
  'elections/steps/decideRecognition': OF_ELECTION,
  'elections/steps/publishDecision': OF_ELECTION,
  'elections/steps/receiveCopies': OF_ELECTION,
  'elections/steps/endWithoutResult': OF_ELECTION,
  'elections/steps/cancelElection': OF_ELECTION,
  'elections/leaving/open/openLeaving': { of: { seat: { commune_officer: 'ot' } } },
  'elections/leaving/steps/agreeToLeaving': OF_LEAVING,
  'elections/leaving/steps/disagreeWithLeaving': OF_LEAVING,
  'elections/leaving/steps/endService': OF_LEAVING,
  'elections/leaving/steps/keepInService': OF_LEAVING,
  'elections/leaving/steps/publishLeaving': OF_LEAVING,
  'elections/leaving/steps/receiveLeavingCopies': OF_LEAVING,
  'elections/leaving/steps/withdrawLeaving': OF_LEAVING,
  'roll/neighbourhood/addNeighbourhood': { of: { nothing: { commune_officer: '*' } } },
  'roll/neighbourhood/changeNeighbourhood': { of: { neighbourhood: { commune_officer: 'o' } } },
  'roll/review/recordReview': { of: { team: { commune_officer: 'ot' } } },
  'roll/team/foundTeam': { of: { neighbourhood: { commune_officer: 'o' } }, missing: 'no_neighbourhood' },
  'roll/team/changeTeam': { of: { freshTeam: { commune_officer: 'o' } } },
  'roll/team/dissolveTeam': { of: { freshTeam: { commune_officer: 'o' } } },
  'roll/mediator/addMediator': { of: { team: { commune_officer: 'ot' } }, missing: 'team_gone' },
  'roll/mediator/joinTeam': { of: { member: { commune_officer: 'ot' } } },
  'roll/mediator/changeMediator': { of: { member: { commune_officer: 'ot' } } },
  'roll/merge/mergeEntries': { of: { member: { commune_officer: 'ot' } } },
  'roll/merge/undoMerge': { of: { merge: { commune_officer: 'o' } } },
  'roll/seat/recogniseMembers': { of: { freshTeam: { commune_officer: 'o' } } },
  'roll/seat/nameLeader': { of: { freshTeam: { commune_officer: 'o' } } },
  'roll/seat/recordLeaving': { of: { member: { commune_officer: 'ot' } } },
  'roll/seat/withdrawLeaving': { of: { member: { commune_officer: 'ot' } } },
};
