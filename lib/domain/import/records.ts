import type { IsoDate } from '@/lib/domain/iso-date';
import type { Issue } from '@/lib/domain/import/issues';

/** The three papers that communes keep in Excel: the roll, the book of cases, the attendance of a class. */
export const IMPORT_KINDS = ['roll', 'book', 'attendance'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** Codes as the statistics form splits people (TT 20/2013/TT-BTP, columns 4–10). */
export type Sex = 'nam' | 'nu';
export type QualificationClass = 'luat' | 'khac' | 'chua_qua_dao_tao';
/** Luật, Điều 12 knows a leader and mediators; communes also write a deputy and a secretary. */
export type RollRole = 'to_truong' | 'to_pho' | 'thu_ky' | 'to_vien';
export type CaseOutcome = 'thanh' | 'khong_thanh';
/** `vang_co_phep`: «P» on the paper, absent with leave. */
export type Attendance = 'co_mat' | 'vang_co_phep' | 'vang';

/** What a row of the roll says, in the portal's own words. Null: the file does not say, or cannot be read. */
export type RollRecord = {
  readonly team: string;
  readonly hamlets: readonly string[];
  readonly fullName: string;
  readonly birthYear: number | null;
  readonly birthDate: IsoDate | null;
  readonly sex: Sex | null;
  readonly ethnicity: string | null;
  readonly qualification: string | null;
  readonly qualificationClass: QualificationClass | null;
  readonly role: RollRole;
  /** Office held or work: «Trưởng ban CTMT», when the file has a column for it. */
  readonly occupation: string | null;
  readonly address: string | null;
  readonly phone: string | null;
  /** A second number in the same cell. */
  readonly otherPhone: string | null;
  readonly decisionNumber: string | null;
  readonly decisionDate: IsoDate | null;
  readonly note: string | null;
};

/** Column 4 of the book asks for name, age and address only. */
export type PartyRecord = {
  readonly name: string;
  readonly age: number | null;
  readonly birthYear: number | null;
  readonly address: string | null;
};

/** What a line of the book says. `outcome` null: still in hand. */
export type BookRecord = {
  readonly team: string;
  readonly number: number | null;
  readonly receivedDate: IsoDate | null;
  readonly mediators: readonly string[];
  readonly invitees: readonly string[];
  readonly parties: readonly PartyRecord[];
  readonly content: string | null;
  readonly agreement: string | null;
  readonly outcome: CaseOutcome | null;
  readonly note: string | null;
};

/** A half-day or a day of a class. `label` is its key in the record: «2026-09-15 sáng». */
export type Session = {
  readonly label: string;
  readonly date: IsoDate | null;
  readonly part: 'sáng' | 'chiều' | 'tối' | null;
  readonly column: number;
};

/** A person of the roll as a list of attendance names them. */
export type RollPerson = {
  readonly id: string;
  readonly fullName: string;
  readonly birthYear: number | null;
  readonly team: string;
  readonly hamlets: readonly string[];
  readonly phone: string | null;
};

/** What a line of an attendance list says. */
export type AttendanceRecord = {
  /** Null: nobody fits, or several people do. */
  readonly person: RollPerson | null;
  /** People to choose from, the likeliest first, when `person` is null. */
  readonly candidates: readonly RollPerson[];
  /** The name exactly as it stands in the cell. */
  readonly typed: string;
  readonly sessions: Readonly<Record<string, Attendance>>;
  readonly attended: number;
};

/**
 * One row of the file. `fields` is what was typed, per field, with merged cells and «nt» already replaced by the
 * value above: the text that a person mends. `record` is what it means; a row with an error still has one, with null
 * where nothing could be read, and must not be taken in.
 */
export type ImportRow<Field extends string, Record_> = {
  readonly sheet: string;
  readonly row: number;
  readonly hidden: boolean;
  /** The sub-heading above it that names its team, when one does. */
  readonly headingRow: number | null;
  readonly fields: Readonly<Partial<Record<Field, string>>>;
  /** «C», «D:E»: where each field stands in the sheet. */
  readonly columns: Readonly<Partial<Record<Field, string>>>;
  readonly record: Record_;
  /** What reading this row alone found. What only the whole file shows (repeated people) is in its `issues`. */
  readonly issues: readonly Issue[];
};

/** What a person can mend in a row of the roll, one text each. */
export const ROLL_FIELDS = [
  'team',
  'hamlets',
  'fullName',
  'birth',
  'sex',
  'ethnicity',
  'qualification',
  'role',
  'occupation',
  'address',
  'phone',
  'decision',
  'note',
] as const;
export type RollField = (typeof ROLL_FIELDS)[number];

export const BOOK_FIELDS = [
  'team',
  'number',
  'receivedDate',
  'mediators',
  'parties',
  'content',
  'agreement',
  'outcome',
  'note',
] as const;
export type BookField = (typeof BOOK_FIELDS)[number];

/**
 * `session0`, `session1`, … hold the marks, in the order of the sessions. `person` holds the id of the mediator whom a
 * person chose; no column of the file has it.
 */
export type AttendanceField = 'person' | 'fullName' | 'birth' | 'team' | 'phone' | `session${number}`;

export type RollRow = ImportRow<RollField, RollRecord>;
export type BookRow = ImportRow<BookField, BookRecord>;
export type AttendanceRow = ImportRow<AttendanceField, AttendanceRecord>;

/** A team that the file names, with where its rows stand. */
export type TeamFound = {
  readonly name: string;
  readonly hamlets: readonly string[];
  readonly sheet: string;
  /** The row that names it, when a row does. */
  readonly headingRow: number | null;
  readonly firstRow: number;
  readonly rows: number;
};

export type DuplicateCode = 'SAME_PERSON_SAME_TEAM' | 'SAME_PERSON_OTHER_TEAM' | 'SAME_CASE' | 'SAME_PERSON';

export type RowPlace = { readonly sheet: string; readonly row: number };

/** Rows that say the same thing twice. `keep` is the one to take in. */
export type Duplicate = {
  readonly code: DuplicateCode;
  readonly rows: readonly RowPlace[];
  readonly reason: string;
  readonly keep: RowPlace;
};

/** A row that is not taken for a record, with why: nothing is dropped in silence. */
export type IgnoredRow = RowPlace & {
  readonly why: 'title' | 'header' | 'column_numbers' | 'heading' | 'total' | 'signature' | 'text';
  readonly text: string;
};

/** Whether the row may be taken in as it stands. */
export const isSound = (row: { readonly issues: readonly Issue[] }): boolean =>
  row.issues.every((found) => found.severity !== 'error');
