/** Columns the loader writes, by table, parents before children. What is left out takes its default. */
const READERS = ['reader_commune_ids', 'reader_team_ids', 'reader_mediator_ids'] as const;

const WHOLE_COLUMNS = {
  city: ['city_id', 'code', 'name', 'kind', 'valid_from'],
  commune: ['city_id', 'id', 'code', 'name', 'kind', 'search_name', 'valid_from'],
  neighbourhood: [
    'city_id',
    'id',
    'commune_id',
    'name',
    'kind',
    'search_name',
    'households',
    'minority_area',
    'valid_from',
  ],
  roll_decision: [
    'city_id',
    'id',
    'commune_id',
    'kind',
    'number',
    'decided_on',
    'takes_effect_on',
    'signer_office',
    'published_on',
    'published_how',
  ],
  team: ['city_id', 'id', 'commune_id', 'name', 'search_name', 'quota', 'valid_from', 'established_by_id'],
  team_neighbourhood: ['city_id', 'team_id', 'neighbourhood_id', 'commune_id', 'valid_from'],
  mediator: [
    'city_id',
    'id',
    'commune_id',
    'team_ids',
    'full_name',
    'search_name',
    'birth_year',
    'sex',
    'ethnicity',
    'qualification',
    'qualification_note',
    'occupation',
    'office_held',
    'phone',
    'recognised_on',
    'criteria_met',
    'criteria_checked_on',
    'moved_away_on',
  ],
  team_membership: [
    'city_id',
    'id',
    'commune_id',
    'team_id',
    'mediator_id',
    'role',
    'valid_from',
    'valid_to',
    'recognised_by_id',
    'recognition',
    'ended_by_id',
    'end_reason',
  ],
  team_review: [
    'city_id',
    'id',
    'commune_id',
    'team_id',
    'reviewed_on',
    'chaired_by',
    'conclusion',
    'recorded_by',
  ],
  training_class: ['city_id', 'id', 'commune_id', 'title', 'place', 'held_from', 'held_to'],
  training_session: ['city_id', 'id', 'commune_id', 'class_id', 'held_on', 'part'],
  training_attendee: ['city_id', 'class_id', 'mediator_id', 'commune_id', 'team_id', 'half_days'],
  training_presence: ['city_id', 'class_id', 'session_id', 'mediator_id', 'commune_id', 'team_id', 'state'],
  account: ['id', 'login_name', 'display_name', 'is_operator', 'password_hash', 'must_change_password'],
  account_membership: [
    'city_id',
    'id',
    'account_id',
    'role',
    'commune_id',
    'team_id',
    'mediator_id',
    'login_name',
    'display_name',
    'job_title',
    'valid_from',
  ],
  case_number_counter: ['city_id', 'team_id', 'commune_id', 'book_year', 'last_number'],
  mediation_case: [
    'city_id',
    'id',
    'commune_id',
    'team_id',
    'co_commune_id',
    'co_team_id',
    'book_team_id',
    'book_year',
    'book_number',
    'received_on',
    'kind',
    'subkind',
    'ground',
    'status',
    'scope_confirmed_on',
    'other_ending',
    'exclusion',
    'duplicate_of_id',
    'assigned_on',
    'start_exception',
    'agreed_start_on',
    'must_start_by',
    'started_on',
    'openness',
    'closing_reason',
    'outcome',
    'ended_on',
    'has_written_agreement',
    'next_meeting_at',
    'next_obligation_due',
    'open_alerts',
    ...READERS,
    'version',
    'recorded_by',
    'recorded_at',
    'updated_at',
  ],
} as const;

/** A part of a case begins with whose it is and who may read it, the same in all parts of one case. */
export const PART_HEAD = ['city_id', 'case_id', 'commune_id', 'team_id', ...READERS] as const;

const PART_COLUMNS = {
  case_narrative: ['summary', 'content', 'agreement', 'demands', 'referred_to', 'end_note', 'search_text'],
  case_party: ['id', 'side', 'ordinal', 'kind', 'name', 'birth_year', 'address', 'phone', 'headcount'],
  case_mediator: ['id', 'mediator_id', 'mediator_name', 'source', 'assigned_on', 'ended_on', 'end_reason'],
  case_meeting: ['id', 'state', 'starts_at', 'place', 'openness', 'notes'],
  case_meeting_party: ['id', 'meeting_id', 'party_id'],
  case_invitee: ['id', 'name', 'capacity', 'invited_by', 'consented_on'],
  case_obligation: [
    'id',
    'debtor_party_id',
    'creditor_party_id',
    'what',
    'amount_vnd',
    'due_on',
    'state',
    'followed_on',
    'note',
  ],
  case_alert: ['id', 'kind', 'raised_on', 'told_to', 'note', 'acknowledged_at', 'acknowledged_by'],
  case_event: [
    'id',
    'kind',
    'happened_on',
    'recorded_at',
    'by_name',
    'by_membership',
    'heard_from',
    'note',
    'detail',
  ],
} as const;

export const COLUMNS = { ...WHOLE_COLUMNS, ...PART_COLUMNS } as const;

export type PartName = keyof typeof PART_COLUMNS;
export type TableName = keyof typeof COLUMNS;

export const TABLE_NAMES = Object.keys(COLUMNS) as readonly TableName[];

export type Value = string | number | boolean | null;

/** A row, by column. Leaving a column out does not compile. */
export type Row<T extends TableName> = Readonly<Record<(typeof COLUMNS)[T][number], Value>>;

export const isPart = (table: TableName): table is PartName => table in PART_COLUMNS;

/** Where rows go. */
export interface RowSink {
  write<T extends Exclude<TableName, PartName>>(table: T, row: Row<T>): void;
  /** A part of a case: `head` is what `encodeHead` made for that case. */
  writePart<T extends PartName>(table: T, head: string, row: Row<T>): void;
}
