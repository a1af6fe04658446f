/**
 * The vocabulary of a mediation case (vụ việc hòa giải). The same words stand in the database's CHECK
 * constraints (`prisma/migrations`); a test compares the two lists.
 */

/** Where a case stands. `closed` is Luật HGƠCS Đ23; `ended_otherwise` never counts as mediated (out of scope, entered twice). */
export const CASE_STATUSES = [
  'received',
  'assigned',
  'in_mediation',
  'paused',
  'closed',
  'ended_otherwise',
] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];

/** Phạm vi hòa giải, NĐ 15/2014 Đ5.1: (b) civil incl. land, (c) marriage and family, (a) conflicts, (d)–(e) other. */
export const CASE_KINDS = ['civil', 'family', 'conflict', 'other'] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

/** Căn cứ tiến hành hòa giải, Luật HGƠCS Đ16. */
export const CASE_GROUNDS = [
  'one_party_request',
  'both_parties_request',
  'witnessed',
  'assigned_by_leader',
  'third_party_request',
] as const;
export type CaseGround = (typeof CASE_GROUNDS)[number];

/** Why a case ends: exactly the three reasons of Luật HGƠCS Đ23. */
export const CLOSING_REASONS = ['agreement', 'stopped_by_party', 'no_agreement_possible'] as const;
export type ClosingReason = (typeof CLOSING_REASONS)[number];

/** Luật HGƠCS Đ24, Đ27. Independent of whether a paper was drawn up. */
export const CASE_OUTCOMES = ['successful', 'unsuccessful'] as const;
export type CaseOutcome = (typeof CASE_OUTCOMES)[number];

/** «Kết thúc khác»: the line stays in the book but the case was never mediated. */
export const OTHER_ENDINGS = ['out_of_scope_refused', 'out_of_scope_referred', 'duplicate_entry'] as const;
export type OtherEnding = (typeof OTHER_ENDINGS)[number];

/** Why a matter may not be mediated at the grassroots: Luật HGƠCS Đ3.1, NĐ 15/2014 Đ5.2. */
export const SCOPE_EXCLUSIONS = [
  'state_or_public_interest',
  'family_law_breach',
  'void_civil_deal',
  'crime',
  'administrative_violation',
  'commercial_or_labour',
  'other_law',
] as const;
export type ScopeExclusion = (typeof SCOPE_EXCLUSIONS)[number];

/** A party may be any of these, Luật HGƠCS Đ2. */
export const PARTY_KINDS = ['person', 'group', 'family', 'family_group', 'organisation'] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];

/** `related`: người có quyền lợi, nghĩa vụ liên quan (column 4 of the book). */
export const PARTY_SIDES = ['first', 'second', 'related'] as const;
export type PartySide = (typeof PARTY_SIDES)[number];

/** Who chose the mediator: the parties come first, the leader only if they did not (Luật HGƠCS Đ18). */
export const ASSIGNMENT_SOURCES = ['parties', 'leader'] as const;
export type AssignmentSource = (typeof ASSIGNMENT_SOURCES)[number];

/** The two exceptions to the three-day clock, Luật HGƠCS Đ20.2. */
export const START_EXCEPTIONS = ['immediate', 'agreed_time'] as const;
export type StartException = (typeof START_EXCEPTIONS)[number];

/** Luật HGƠCS Đ10.4 (violence, disorder → chairman of the commune) and Đ10.5 (signs of an offence → competent body). */
export const ALERT_KINDS = ['violence', 'offence'] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];

/** Follow-up of an agreed obligation, Luật HGƠCS Đ25–26. */
export const OBLIGATION_STATES = ['in_progress', 'done', 'trouble'] as const;
export type ObligationState = (typeof OBLIGATION_STATES)[number];

/** Public or private by the parties' common will, Luật HGƠCS Đ17, Đ21. */
export const MEETING_OPENNESS = ['public', 'private'] as const;
export type MeetingOpenness = (typeof MEETING_OPENNESS)[number];

/** Lines of the timeline; append-only, a correction is a line of its own. */
export const CASE_EVENT_KINDS = [
  'recorded',
  'details_added',
  'scope_confirmed',
  'refused',
  'referred',
  'marked_duplicate',
  'assigned',
  'reassigned',
  'interest_declared',
  'meeting_planned',
  'meeting_held',
  'meeting_cancelled',
  'expert_invited',
  'paused',
  'continued',
  'closed',
  'resumed',
  'obligation_followed',
  'alert_raised',
  'alert_acknowledged',
  'co_team_added',
  'party_added',
  'corrected',
] as const;
export type CaseEventKind = (typeof CASE_EVENT_KINDS)[number];

/** Each thing a person can do to a case; `transitions.ts` says when, `access/permissions.ts` says who. */
export const CASE_ACTIONS = [
  'add_details',
  'confirm_scope',
  'refuse',
  'refer',
  'mark_duplicate',
  'assign',
  'reassign',
  'declare_interest',
  'plan_meeting',
  'hold_meeting',
  'cancel_meeting',
  'invite_expert',
  'pause',
  'continue',
  'close',
  'resume',
  'follow_obligation',
  'raise_alert',
  'acknowledge_alert',
  'add_co_team',
  'add_party',
  'correct',
] as const;
export type CaseAction = (typeof CASE_ACTIONS)[number];
