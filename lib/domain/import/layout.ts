import type { ImportKind } from '@/lib/domain/import/records';

/** What a column of a sheet can hold. Two columns may together make one field (Nam and Nữ make the sex). */
export const ROLL_COLUMNS = [
  'number',
  'team',
  'hamlets',
  'fullName',
  'familyName',
  'givenName',
  'birth',
  'birthMale',
  'birthFemale',
  'age',
  'sex',
  'sexMale',
  'sexFemale',
  'ethnicity',
  'qualification',
  'schooling',
  'role',
  'occupation',
  'address',
  'phone',
  'decision',
  'decisionNumber',
  'decisionDate',
  'note',
] as const;
export type RollColumn = (typeof ROLL_COLUMNS)[number];

export const BOOK_COLUMNS = [
  'number',
  'team',
  'receivedDate',
  'mediators',
  'invitees',
  'parties',
  'firstParty',
  'secondParty',
  'content',
  'agreement',
  'outcome',
  'outcomeSuccessful',
  'outcomeUnsuccessful',
  'outcomeInHand',
  'note',
] as const;
export type BookColumn = (typeof BOOK_COLUMNS)[number];

/** The sessions of a class are found by their headings, not chosen from a list. */
export const ATTENDANCE_COLUMNS = [
  'number',
  'fullName',
  'familyName',
  'givenName',
  'birth',
  'team',
  'phone',
  'session',
  'note',
] as const;
export type AttendanceColumn = (typeof ATTENDANCE_COLUMNS)[number];

export type ColumnField = RollColumn | BookColumn | AttendanceColumn;

/** How sure the portal is: the heading says so; the heading resembles it; only the values look like it. */
export type Confidence = 'certain' | 'likely' | 'guessed';

export type ColumnLayout = {
  /** 0 is A. */
  readonly index: number;
  /** Heading lines from top to bottom, joined: «Giới tính › Nam». */
  readonly header: string;
  readonly field: ColumnField | null;
  readonly confidence: Confidence | null;
};

/** Where the name of a row's team comes from. */
export type TeamSource = 'headings' | 'column' | 'title' | 'sheet_name' | 'none';

export type SheetLayout = {
  readonly sheet: string;
  /** The headings, normalised: the same form next year has the same signature, whatever its rows. */
  readonly signature: string;
  readonly headerRows: readonly number[];
  readonly columnNumberRow: number | null;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly ColumnLayout[];
  readonly teamSource: TeamSource;
  /** Lines above the heading, top to bottom: year of a book, days of a class, the team of the sheet. */
  readonly titles: readonly string[];
};

export type UnusedSheet = {
  readonly sheet: string;
  readonly why: 'empty' | 'no_header' | 'hidden' | 'left_out';
};

export type Layout = {
  readonly kind: ImportKind;
  readonly sheets: readonly SheetLayout[];
  readonly unused: readonly UnusedSheet[];
};

/**
 * What the person confirmed or changed, kept for next time (plain JSON). Columns are kept per signature, so one answer
 * serves all sheets of the same form; sheets are kept per name.
 */
export type Mapping = {
  readonly columns: Readonly<Record<string, ColumnChoice>>;
  readonly sheets?: Readonly<Record<string, SheetChoice>>;
};

/** Index of the column per field; a column that is not named holds nothing the portal reads. */
export type ColumnChoice = Readonly<Partial<Record<Exclude<ColumnField, 'session'>, number>>> & {
  readonly session?: readonly number[];
};

export type SheetChoice = {
  readonly use: boolean;
  /** First and last line of the heading, when the portal found none or the wrong one. */
  readonly headerRows?: readonly [number, number];
};

/** One line of the mapping screen. */
export type ColumnDescription = {
  readonly letter: string;
  readonly index: number;
  readonly header: string;
  /** Up to three values as they stand in the file. */
  readonly samples: readonly string[];
  readonly suggested: ColumnField | null;
  readonly confidence: Confidence | null;
};
