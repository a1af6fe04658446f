import type { TABLES } from '@/lib/db/manifest';
import type { ScopeRole } from '@/lib/db/roles';

/**
 * Who may do what to which rows, as the database alone decides it. One line a table and role; what is not written
 * here is refused. After each command stand the places whose row it reaches, from an actor in the first place:
 *
 *   o  own: the actor's own team (for a mediator: a case assigned to them)
 *   u  own team, but for a mediator a case of somebody else
 *   t  another team of the same commune
 *   c  another commune of the same city
 *   x  another city
 */
export type TableName = (typeof TABLES.tenant)[number];
export type Line = Partial<Record<'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE', string>>;

const cityReads: Line = { SELECT: 'outc' };
const communeKeeps: Line = { SELECT: 'out', INSERT: 'out', UPDATE: 'out' };
const communeAdds: Line = { SELECT: 'out', INSERT: 'out' };
const teamReads: Line = { SELECT: 'ou' };

const roll = (teamsSee: string): Partial<Record<ScopeRole, Line>> => ({
  portal_city: cityReads,
  portal_city_admin: cityKeeps,
  portal_commune: communeKeeps,
  portal_team: { SELECT: teamsSee },
  portal_mediator: { SELECT: teamsSee },
});

/** The city's administrator brings in a whole roll for the first time; taking rows back is a batch's matter alone. */
const cityKeeps: Line = { SELECT: 'outc', INSERT: 'outc', UPDATE: 'outc' };

/** Whoever serves in the commune reads it, a personal link too; the city's administrator reads it for the figures. */
const trainingPlan: Partial<Record<ScopeRole, Line>> = {
  portal_city: cityReads,
  portal_city_admin: cityReads,
  portal_commune: communeKeeps,
  portal_team: { SELECT: 'out' },
  portal_mediator: { SELECT: 'out' },
  portal_link: { SELECT: 'out' },
};
const trainingPeople: Partial<Record<ScopeRole, Line>> = {
  portal_city: cityReads,
  portal_commune: communeKeeps,
  portal_team: teamReads,
  portal_mediator: teamReads,
  portal_link: { SELECT: 'o' },
};
const taken = (line: Line): Line => ({ ...line, DELETE: 'out' });

/** What the city says of its plan to everybody in it. */
const cityPlan = (admin: Line): Partial<Record<ScopeRole, Line>> => ({
  portal_city: cityReads,
  portal_city_admin: admin,
  portal_commune: cityReads,
  portal_team: cityReads,
  portal_mediator: cityReads,
  portal_link: cityReads,
  portal_worker: { SELECT: 'outcx' },
});

/** Who supports teams, and what they did: kept by the commune, told by the team's leader, counted by the worker. */
const support = (team: Line): Partial<Record<ScopeRole, Line>> => ({
  portal_city: cityReads,
  portal_city_admin: cityReads,
  portal_commune: communeKeeps,
  portal_team: team,
  portal_worker: { SELECT: 'outcx' },
});

/** Elections and leavings: kept by the commune, read by the city and by the team's leader. */
const procedure = (commune: Line): Partial<Record<ScopeRole, Line>> => ({
  portal_city: cityReads,
  portal_commune: commune,
  portal_team: teamReads,
});

const casePart: Partial<Record<ScopeRole, Line>> = {
  portal_commune: communeKeeps,
  portal_team: { SELECT: 'ou', INSERT: 'ou', UPDATE: 'ou' },
  portal_mediator: { SELECT: 'o', INSERT: 'o', UPDATE: 'o' },
};

const appendOnlyCasePart: Partial<Record<ScopeRole, Line>> = {
  portal_commune: communeAdds,
  portal_team: { SELECT: 'ou', INSERT: 'ou' },
  portal_mediator: { SELECT: 'o', INSERT: 'o' },
};

const tally = (team: Line | undefined): Partial<Record<ScopeRole, Line>> => ({
  portal_city: cityReads,
  portal_city_admin: cityReads,
  portal_commune: { SELECT: 'out' },
  ...(team ? { portal_team: team } : {}),
});

/** Told to everybody in the commune, written by functions alone. */
const communeTells: Partial<Record<ScopeRole, Line>> = {
  portal_city: cityReads,
  portal_city_admin: cityReads,
  portal_commune: { SELECT: 'out' },
  portal_team: { SELECT: 'out' },
  portal_mediator: { SELECT: 'out' },
};

/** Sets, versions and documents. */
const material: Partial<Record<ScopeRole, Line>> = { ...trainingPlan, portal_worker: { SELECT: 'outcx' } };

const everybodyInTheCity: Partial<Record<ScopeRole, Line>> = {
  portal_city: cityReads,
  portal_city_admin: cityReads,
  portal_commune: cityReads,
  portal_team: cityReads,
  portal_mediator: cityReads,
  portal_gate: { SELECT: 'outcx' },
  portal_operator: { SELECT: 'outcx', INSERT: 'outcx', UPDATE: 'outcx' },
  portal_worker: { SELECT: 'outcx' },
};

/** Lists of what was handed over are written once; the operator meets those of a city's own office alone. */
const handedOver: Partial<Record<ScopeRole, Line>> = {
  portal_city_admin: { SELECT: 'outc', INSERT: 'outc' },
  portal_commune: communeAdds,
};

const ownKeys: Line = { SELECT: 'o', INSERT: 'o', UPDATE: 'o' };

/** What is told to a person is that person's, in that place, whatever the role. */
const ownNotices = (line: Line): Partial<Record<ScopeRole, Line>> => ({
  portal_city: line,
  portal_city_admin: line,
  portal_commune: line,
  portal_team: line,
  portal_mediator: line,
});

export const EXPECTED: Record<TableName, Partial<Record<ScopeRole, Line>>> = {
  city: { ...everybodyInTheCity, portal_link: cityReads },
  commune: { ...everybodyInTheCity, portal_link: { SELECT: 'out' } },
  neighbourhood: { ...roll('out'), portal_worker: { SELECT: 'outcx' } },
  team: { ...roll('ou'), portal_gate: { SELECT: 'outcx' }, portal_worker: { SELECT: 'outcx' } },
  team_neighbourhood: { ...roll('ou'), portal_worker: { SELECT: 'outcx' } },
  mediator: { ...roll('ou'), portal_link: { SELECT: 'o' } },
  team_membership: roll('ou'),
  roll_decision: roll('out'),
  roll_decision_recipient: {
    portal_city: cityReads,
    portal_commune: { ...communeKeeps, DELETE: 'out' },
  },
  team_review: {
    portal_city: cityReads,
    portal_city_admin: cityReads,
    portal_commune: communeKeeps,
    portal_team: teamReads,
    portal_mediator: teamReads,
  },
  mediator_merge: { portal_commune: communeKeeps },
  election: procedure(communeKeeps),
  election_candidate: procedure({ ...communeKeeps, DELETE: 'out' }),
  election_official: procedure({ ...communeKeeps, DELETE: 'out' }),
  mediator_leaving: procedure(communeKeeps),
  procedure_event: procedure(communeAdds),
  // The rows here are a commune's; those of the city itself are asked for in training-scope.test.ts.
  training_class: { ...trainingPlan, portal_worker: { SELECT: 'outcx' } },
  training_session: { ...trainingPlan, portal_commune: taken(communeKeeps) },
  training_attendee: { ...trainingPeople, portal_city_admin: cityReads, portal_worker: { SELECT: 'outcx' } },
  training_presence: { ...trainingPeople, portal_commune: taken(communeKeeps) },
  training_course: trainingPlan,
  trainer: { ...trainingPlan, portal_worker: { SELECT: 'outcx' } },
  training_class_trainer: { ...trainingPlan, portal_commune: taken(communeKeeps) },
  training_participant: {
    portal_city: cityReads,
    portal_city_admin: cityReads,
    portal_commune: taken(communeKeeps),
    portal_worker: { SELECT: 'outcx' },
  },
  training_check_in: { portal_city: cityReads, portal_commune: communeKeeps },
  programme_plan: cityPlan(cityKeeps),
  programme_phase: cityPlan({ ...cityKeeps, DELETE: 'outc' }),
  indicator_setting: cityPlan(cityKeeps),
  // A commune's own, stricter targets; the city's are read by all and set by its administrator (programme.test.ts).
  indicator_target: {
    portal_city: cityReads,
    portal_city_admin: cityReads,
    portal_commune: taken(communeKeeps),
    portal_team: { SELECT: 'out' },
    portal_mediator: { SELECT: 'out' },
  },
  programme_task: {
    portal_city: cityReads,
    portal_city_admin: cityReads,
    portal_commune: communeKeeps,
    portal_worker: { SELECT: 'outcx' },
  },
  material_set: material,
  material_version: material,
  material_document: { ...material, portal_commune: taken(communeKeeps) },
  material_receipt: {
    portal_city: cityReads,
    portal_city_admin: cityReads,
    portal_commune: taken(communeKeeps),
    portal_team: teamReads,
    portal_mediator: { SELECT: 'o', INSERT: 'o' },
    portal_link: { SELECT: 'o', INSERT: 'o' },
    portal_worker: { SELECT: 'outcx' },
  },
  supporter: {
    portal_city: cityReads,
    portal_city_admin: cityReads,
    portal_commune: communeKeeps,
    portal_team: { SELECT: 'out' },
    portal_worker: { SELECT: 'outcx' },
  },
  supporter_link: support(teamReads),
  support_activity: support({ SELECT: 'ou', INSERT: 'ou' }),
  // Kept by triggers.
  service: {
    portal_city: cityReads,
    portal_city_admin: cityReads,
    portal_commune: { SELECT: 'out' },
    portal_team: teamReads,
    portal_mediator: teamReads,
    portal_worker: { SELECT: 'outcx' },
  },
  indicator_month: {
    portal_city: cityReads,
    portal_city_admin: cityReads,
    portal_commune: { SELECT: 'out' },
    portal_worker: { SELECT: 'outcx', INSERT: 'outcx' },
  },
  // The rows here open the schedule; a calendar is subscribed to by whoever it is of (personal-links.test.ts).
  personal_link: { portal_commune: communeKeeps },
  personal_link_use: { portal_commune: { SELECT: 'out' } },
  // The rows here are a commune's; a city's own batch has no commune and is asked for in import-scope.test.ts.
  import_batch: { portal_commune: communeKeeps },
  import_file: { portal_commune: communeAdds },
  import_row: { portal_commune: { ...communeKeeps, DELETE: 'out' } },
  import_mapping: { portal_commune: communeKeeps },
  import_job: {
    portal_commune: { SELECT: 'out', INSERT: 'o' },
    portal_worker: { SELECT: 'outcx', UPDATE: 'outcx', DELETE: 'outcx' },
  },
  // The rows here are memberships of team leaders.
  account_membership: { portal_commune: communeKeeps, portal_gate: { SELECT: 'outcx' } },
  hand_over: handedOver,
  hand_over_item: handedOver,
  audit_entry: { portal_city_admin: cityReads, portal_commune: { SELECT: 'out' } },
  audit_head: { portal_city_admin: cityReads },
  idempotency: {
    portal_city: ownKeys,
    portal_city_admin: ownKeys,
    portal_commune: ownKeys,
    portal_team: ownKeys,
    portal_mediator: ownKeys,
  },
  notice: ownNotices({ SELECT: 'o', UPDATE: 'o' }),
  notice_choice: ownNotices({ SELECT: 'o', INSERT: 'o', DELETE: 'o' }),
  mail_address: ownNotices({ SELECT: 'o', INSERT: 'o', UPDATE: 'o', DELETE: 'o' }),
  mail_delivery: {
    ...ownNotices({ SELECT: 'o', INSERT: 'o' }),
    portal_worker: { SELECT: 'outcx', UPDATE: 'outcx' },
  },
  outbox: {
    portal_city: { INSERT: 'outc' },
    portal_city_admin: { INSERT: 'outc' },
    portal_commune: { INSERT: 'outc' },
    portal_team: { INSERT: 'outc' },
    portal_mediator: { INSERT: 'outc' },
    portal_worker: { SELECT: 'outcx', UPDATE: 'outcx', DELETE: 'outcx' },
  },
  mediation_case: {
    portal_city: cityReads,
    portal_city_admin: cityReads,
    portal_commune: communeKeeps,
    portal_team: { SELECT: 'ou', INSERT: 'ou', UPDATE: 'ou' },
    portal_mediator: { SELECT: 'o', UPDATE: 'o' },
  },
  case_narrative: casePart,
  case_party: casePart,
  case_mediator: casePart,
  case_meeting: casePart,
  case_meeting_party: appendOnlyCasePart,
  case_invitee: casePart,
  case_obligation: casePart,
  case_alert: casePart,
  case_event: appendOnlyCasePart,
  // Written by an import alone, which is the commune's.
  case_book_line: {
    portal_commune: communeAdds,
    portal_team: teamReads,
    portal_mediator: { SELECT: 'o' },
  },
  case_number_counter: {
    portal_commune: communeKeeps,
    portal_team: { SELECT: 'ou', INSERT: 'ou', UPDATE: 'ou' },
  },
  team_case_month: tally(teamReads),
  team_case_standing: tally(teamReads),
  commune_case_month: { ...tally(undefined), portal_worker: { SELECT: 'outcx' } },
  commune_case_standing: tally(undefined),
  book_place: { ...tally(teamReads), portal_worker: { SELECT: 'outcx' } },
  // The rows here are drafts of a commune. What becomes of them is decided by functions (unit-changes.test.ts).
  unit_change: {
    portal_city: cityReads,
    portal_city_admin: { SELECT: 'outc', INSERT: 'outc' },
    portal_commune: communeAdds,
    portal_worker: { SELECT: 'outcx' },
  },
  unit_lineage: communeTells,
  unit_name: communeTells,
};
