import type { Issue } from '@/lib/domain/import/issues';
import type { Layout, Mapping } from '@/lib/domain/import/layout';
import type {
  AttendanceRow,
  BookRow,
  Duplicate,
  IgnoredRow,
  ImportKind,
  RollPerson,
  RollRow,
  Session,
  TeamFound,
} from '@/lib/domain/import/records';
import type { TeamHeading } from '@/lib/domain/import/sheet/teams-found';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { CommuneKind } from '@/lib/domain/units/unit-name';

/** What the interpreters know besides the file. */
export type ImportContext = {
  readonly commune: { readonly name: string; readonly kind: CommuneKind };
  readonly today: IsoDate;
};

/** What the person chose, and for an attendance list the roll in which its people are looked up. */
export type InterpretOptions = ImportContext & { readonly mapping?: Mapping };
export type AttendanceOptions = InterpretOptions & { readonly roll: readonly RollPerson[] };

/** A number that the file's own total line claims, to be compared with what was read. */
export type TotalClaim = {
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  readonly what: 'people' | 'teams' | 'nam' | 'nu' | 'cases' | 'thanh' | 'khong_thanh' | `session${number}`;
  readonly said: number;
};

/** Counts by name, as `npm run import -- --json` prints them. */
export type Counts = Readonly<Record<string, number | readonly number[] | Readonly<Record<string, number>>>>;

type Common<Kind extends ImportKind, Row> = {
  readonly kind: Kind;
  readonly layout: Layout;
  readonly rows: readonly Row[];
  readonly teams: readonly TeamFound[];
  readonly duplicates: readonly Duplicate[];
  /** Everything found, in reading order: the issues of the rows and those that only the whole file shows. */
  readonly issues: readonly Issue[];
  readonly counts: Counts;
  /** What the file says beside its rows: kept, so that all rows can be judged again after one was mended. */
  readonly headings: readonly TeamHeading[];
  readonly claims: readonly TotalClaim[];
  readonly ignored: readonly IgnoredRow[];
};

export type RollInterpretation = Common<'roll', RollRow>;
export type BookInterpretation = Common<'book', BookRow> & { readonly year: number | null };
export type AttendanceInterpretation = Common<'attendance', AttendanceRow> & {
  readonly sessions: readonly Session[];
};

export type Interpretation = RollInterpretation | BookInterpretation | AttendanceInterpretation;
